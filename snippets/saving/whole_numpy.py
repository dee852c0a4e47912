"""检查点里混进了 NumPy 的数 | A NumPy number in a checkpoint"""

from pickle import UnpicklingError

import numpy as np
import torch

torch.save({"accuracy": np.float64(0.9)}, "old.pt")
try:
    torch.load("old.pt")
except UnpicklingError as e:
    print(str(e).partition("error: ")[2].partition(" by default")[0])
    #> Unsupported global: GLOBAL numpy._core.multiarray.scalar was not an allowed global
allowed = [np._core.multiarray.scalar, np.dtype, np.dtypes.Float64DType]
with torch.serialization.safe_globals(allowed):
    checkpoint = torch.load("old.pt")
print(checkpoint)
#> {'accuracy': np.float64(0.9)}
torch.save({"accuracy": float(checkpoint["accuracy"])}, "new.pt")  # 存普通的数 | a plain number
print(torch.load("new.pt"))
#> {'accuracy': 0.9}
