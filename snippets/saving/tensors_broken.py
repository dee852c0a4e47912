"""文件坏了是什么样 | What a broken file looks like"""

from pathlib import Path

import torch

torch.save(torch.zeros(100), "x.pt")
whole = Path("x.pt").read_bytes()
contents = {
    "cut short": whole[:500],  # 没下完，或者写到一半停了 | a download or a write that stopped
    "empty": b"",
    "Git LFS": b"version https://git-lfs.github.com/spec/v1",  # 只下到指针 | the pointer, not the file
    "web page": b"<!DOCTYPE html>",  # 下到了登录页 | a login page was downloaded
}
for name, content in contents.items():
    Path("x.pt").write_bytes(content)
    try:
        torch.load("x.pt")
    except Exception as e:
        said = [line for line in str(e).splitlines() if "failed finding" in line or "operand" in line]
        print(f"{name}: {type(e).__name__}", *[line.partition(". This")[0] for line in said])
        #> cut short: RuntimeError PytorchStreamReader failed reading zip archive: failed finding central directory
        #> empty: EOFError
        #> Git LFS: UnpicklingError Unsupported operand 118
        #> web page: UnpicklingError Unsupported operand 60
