"""dtype 要 torch 的 | dtype has to be torch's own"""

import numpy as np
import torch

zeros, name = torch.zeros, "float32"
for wrong in (lambda: zeros(2, dtype=np.float32), lambda: zeros(2, dtype=name), lambda: torch.float32(2)):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> zeros(): argument 'dtype' must be torch.dtype, not type
        #> zeros(): argument 'dtype' must be torch.dtype, not str
        #> 'torch.dtype' object is not callable
print(torch.zeros(2, dtype=torch.float32), torch.tensor(2, dtype=torch.float32))
#> tensor([0., 0.]) tensor(2.)
print(getattr(torch, name), torch.zeros(2, dtype=float).dtype)
#> torch.float32 torch.float64
