"""内存不够 | Not enough memory"""

import torch

n = 2**24
predictions, labels = torch.zeros(1, 1).expand(n, 1), torch.zeros(1).expand(n)
try:
    predictions - labels  # 形状 (n, n) | of shape (n, n)
except RuntimeError as e:
    print(str(e).split("err == 0. ")[-1])
    #> DefaultCPUAllocator: can't allocate memory: you tried to allocate 1125899906842624 bytes. Error code 12 (Cannot allocate memory)
print(n * n * 4, "bytes")
#> 1125899906842624 bytes
print((predictions.squeeze(1) - labels).shape)
#> torch.Size([16777216])
