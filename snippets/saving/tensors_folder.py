"""文件夹要先建好 | The folder must exist"""

from pathlib import Path

import torch

folder = Path("runs") / "first"
try:
    torch.save(torch.zeros(2), folder / "x.pt")
except RuntimeError as e:
    print(e)
    #> Parent directory runs/first does not exist.
folder.mkdir(parents=True, exist_ok=True)
torch.save(torch.zeros(2), folder / "x.pt")
print(torch.load(folder / "x.pt"))
#> tensor([0., 0.])
try:
    torch.load(folder / "x")  # 扩展名不会自动补 | no extension is added
except FileNotFoundError as e:
    print(e)
    #> [Errno 2] No such file or directory: 'runs/first/x'
