"""先写新文件，再替换 | Write a new file, then replace"""

from contextlib import suppress
from pathlib import Path

import torch


def save_atomically(state, path):
    new = Path(path).with_suffix(".new")
    torch.save(state, new)
    new.replace(path)  # 一步完成：要么旧的，要么新的 | one step: the old file or the new one


class Crash:
    def __reduce__(self):
        raise SystemError  # 代替写到一半中断 | stands for a program that is killed while it writes


for save in (torch.save, save_atomically):
    save({"epoch": 1}, "last.pt")
    with suppress(SystemError):
        save({"epoch": 2, "crash": Crash()}, "last.pt")
    try:
        found = torch.load("last.pt")
    except RuntimeError as e:
        found = str(e).partition(":")[0]
    print(f"{save.__name__}: {found}")
    #> save: PytorchStreamReader failed locating file data.pkl
    #> save_atomically: {'epoch': 1}
