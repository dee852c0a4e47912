"""torch.jit.load 与普通文件 | torch.jit.load and ordinary files"""

import warnings

import torch
from torch import nn

model = nn.Linear(2, 1)
warnings.simplefilter("ignore", FutureWarning)  # torch.jit.load 已废弃 | torch.jit.load is deprecated
torch.save(model.state_dict(), "weights.pt")
try:
    torch.jit.load("weights.pt")
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> PytorchStreamReader failed locating file constants.pkl: file not found. This is an internal miniz error. If you are seeing this error, there is a high likelihood that your checkpoint file is corrupted. This can happen if the checkpoint was not saved properly, was transferred incorrectly, or the file was modified after saving.
print(model.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
