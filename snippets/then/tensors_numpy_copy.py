"""NumPy 2：copy=False 是“绝不复制” | NumPy 2: copy=False means never copy"""

import numpy as np
import torch

values = [1, 2]
try:
    np.array(values, copy=False)
except ValueError as e:
    print(str(e).splitlines()[0])
    #> Unable to avoid copy while creating an array as requested.
print(np.asarray(values), torch.tensor(np.asarray(values)))
#> [1 2] tensor([1, 2])
