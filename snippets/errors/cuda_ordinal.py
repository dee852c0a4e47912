"""没有这个编号的 GPU | No GPU of that number

needs: cuda
"""

import torch

try:
    torch.zeros(1, device="cuda:99")
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> CUDA error: invalid device ordinal
print(torch.cuda.device_count() < 99, torch.zeros(1, device="cuda:0").device)
#> True cuda:0
