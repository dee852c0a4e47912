"""两个问题的答案：内置的层、哪些类型能读 | The answers: a built-in layer, and which types load"""

import pathlib
import pickle

import numpy as np
import torch
from torch import nn

torch.save(nn.Linear(2, 2), "layer.pt")
try:
    torch.load("layer.pt")
except pickle.UnpicklingError as e:
    line = next(s for s in str(e).splitlines() if "GLOBAL" in s)
    print(line.strip()[:64])
    #> WeightsUnpickler error: Unsupported global: GLOBAL torch.nn.modu

for value in ((1, 2), {1, 2}, torch.float16, np.float32(1), pathlib.Path("a")):
    torch.save(value, "value.pt")
    try:
        torch.load("value.pt")
        print(type(value).__name__, "loads")
        #> tuple loads
        #> set loads
        #> dtype loads
    except pickle.UnpicklingError:
        print(type(value).__name__, "is refused")
        #> float32 is refused
        #> PosixPath is refused
