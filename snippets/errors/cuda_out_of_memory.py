"""显存不够 | Not enough GPU memory

needs: cuda
"""

import torch

try:
    torch.empty(2**50, device="cuda")
except torch.OutOfMemoryError as e:
    print(e)
    #> CUDA out of memory. Tried to allocate ... GiB. GPU 0 has a total capacity of ... GiB of which ... is free....
print(torch.cuda.memory_allocated())
#> 0
