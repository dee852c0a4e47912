"""目录要先建好 | The folder must exist"""

from pathlib import Path

import torch

try:
    torch.save(torch.ones(2), "./model/test.pt")
except RuntimeError as e:
    print(e)
    #> Parent directory ./model does not exist.
path = Path("model") / "test.pt"
path.parent.mkdir(exist_ok=True)
torch.save(torch.ones(2), path)
try:
    torch.load(path.with_suffix(""))
except FileNotFoundError as e:
    print(e)
    #> [Errno 2] No such file or directory: 'model/test'
print(torch.load(path))
#> tensor([1., 1.])
