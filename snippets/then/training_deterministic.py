"""确定性的算法 | Deterministic algorithms"""

import torch

try:
    torch.set_deterministic(True)
except AttributeError as e:
    print(e)
    #> module 'torch' has no attribute 'set_deterministic'
torch.use_deterministic_algorithms(True)
print(torch.are_deterministic_algorithms_enabled())
#> True
torch.manual_seed(0)
torch.cuda.manual_seed_all(0)
print(torch.manual_seed.__doc__.split(".")[0].strip())
#> Sets the seed for generating random numbers on all devices
