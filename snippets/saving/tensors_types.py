"""哪些东西默认能读回来 | What loads by default"""

import argparse
from collections import Counter, OrderedDict, defaultdict
from pathlib import Path
from pickle import UnpicklingError

import numpy as np
import torch
from torch import nn

plain = [1.5, "text", b"bytes", None, (1, 2), {3}, OrderedDict(a=1), Counter("aab")]
ours = [torch.float16, torch.device("cpu"), torch.Size([2]), nn.Parameter(torch.ones(1))]
torch.save(plain + ours, "allowed.pt")
print(len(torch.load("allowed.pt")), "loaded")
#> 12 loaded

for thing in (np.float64(0.5), np.ones(2), Path("a"), argparse.Namespace(lr=0.1), defaultdict(list)):
    torch.save({"thing": thing}, "refused.pt")
    try:
        torch.load("refused.pt")
    except UnpicklingError as e:
        print(str(e).partition("Unsupported global: ")[2].partition(" by default")[0])
        #> GLOBAL numpy._core.multiarray.scalar was not an allowed global
        #> GLOBAL numpy._core.multiarray._reconstruct was not an allowed global
        #> GLOBAL pathlib.PosixPath was not an allowed global
        #> GLOBAL argparse.Namespace was not an allowed global
        #> GLOBAL collections.defaultdict was not an allowed global

accuracy, scores = np.float64(0.5), np.ones(2)
torch.save({"accuracy": float(accuracy), "scores": torch.from_numpy(scores), "path": str(Path("a"))}, "ok.pt")
print(torch.load("ok.pt"))
#> {'accuracy': 0.5, 'scores': tensor([1., 1.], dtype=torch.float64), 'path': 'a'}
