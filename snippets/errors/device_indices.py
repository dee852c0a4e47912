"""用 GPU 上的索引取 CPU 的张量 | A CPU tensor indexed from the GPU

needs: cuda
"""

import torch

labels = torch.arange(10)
best = torch.tensor([3, 1], device="cuda")
try:
    labels[best]
except RuntimeError as e:
    print(e)
    #> indices should be either on cpu or on the same device as the indexed tensor (cpu)
print(labels[best.cpu()])
#> tensor([3, 1])
print(labels.cuda()[best.cpu()])  # 反过来可以 | the other way round is fine
#> tensor([3, 1], device='cuda:0')
