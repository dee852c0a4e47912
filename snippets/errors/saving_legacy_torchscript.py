"""torch.load 遇到 TorchScript | torch.load meets TorchScript"""

import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.jit.trace(nn.Linear(2, 1), torch.ones(1, 2)).save("scripted.pt")
try:
    torch.load("scripted.pt")
except Exception as e:
    print(str(e).splitlines()[0])
    #> Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``. In PyTorch 2.6, we changed the default value of the `weights_only` argument in `torch.load` from `False` to `True`. Re-running `torch.load` with `weights_only` set to `False` will likely succeed, but it can result in arbitrary code execution. Do it only if you got the file from a trusted source.
print(torch.jit.load("scripted.pt")(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
