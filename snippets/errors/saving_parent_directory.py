"""文件夹还没有 | The folder does not exist yet"""

from pathlib import Path

import torch

path = Path("runs/first/model.pt")
try:
    torch.save({"epoch": 1}, path)
except RuntimeError as e:
    print(e)
    #> Parent directory runs/first does not exist.
path.parent.mkdir(parents=True, exist_ok=True)
torch.save({"epoch": 1}, path)
print(torch.load(path))
#> {'epoch': 1}
