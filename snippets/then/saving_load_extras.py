"""检查点里的 NumPy 数和参数表 | NumPy numbers and arguments in a checkpoint"""

import argparse
import pickle

import numpy as np
import torch

args = argparse.Namespace(lr=0.1)
torch.save({"args": args, "best": np.float64(0.9)}, "old.pt")
try:
    torch.load("old.pt")
except pickle.UnpicklingError as e:
    print(str(e).splitlines()[3].strip().partition(" by default")[0])
    #> WeightsUnpickler error: Unsupported global: GLOBAL argparse.Namespace was not an allowed global
numpy_types = [np._core.multiarray.scalar, np.dtype, np.dtypes.Float64DType]
with torch.serialization.safe_globals([argparse.Namespace, *numpy_types]):
    print(torch.load("old.pt"))
    #> {'args': Namespace(lr=0.1), 'best': np.float64(0.9)}
torch.save({"args": vars(args), "best": float(np.float64(0.9))}, "new.pt")
print(torch.load("new.pt"))
#> {'args': {'lr': 0.1}, 'best': 0.9}
