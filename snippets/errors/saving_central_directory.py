"""文件没写完、没下完 | A file cut short"""

from pathlib import Path

import torch

torch.save({"weight": torch.zeros(1000)}, "whole.pt")
content = Path("whole.pt").read_bytes()
Path("half.pt").write_bytes(content[: len(content) // 2])
try:
    torch.load("half.pt")
except RuntimeError as e:
    print(e)
    #> PytorchStreamReader failed reading zip archive: failed finding central directory. This is an internal miniz error. If you are seeing this error, there is a high likelihood that your checkpoint file is corrupted. This can happen if the checkpoint was not saved properly, was transferred incorrectly, or the file was modified after saving.
print(Path("half.pt").stat().st_size < Path("whole.pt").stat().st_size)
#> True
print(torch.load("whole.pt")["weight"].shape)
#> torch.Size([1000])
