"""内存不够的报错 | The error when memory runs out"""

import torch

try:
    torch.empty(10**15)
except RuntimeError as e:
    print(str(e).split("DefaultCPUAllocator: ")[-1].split(". Error")[0])
    #> can't allocate memory: you tried to allocate 4000000000000000 bytes
print(issubclass(torch.OutOfMemoryError, RuntimeError))  # GPU 上是这一种 | this one on GPUs
#> True
