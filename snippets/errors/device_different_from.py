"""模型在 GPU，输入在 CPU | The model on the GPU, the input on the CPU

needs: cuda
"""

import torch
from torch import nn

model, x = nn.Linear(2, 1).cuda(), torch.ones(4, 2)
try:
    model(x)
except RuntimeError as e:
    print(e)
    #> Expected all tensors to be on the same device, but got mat1 is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_addmm)
device = next(model.parameters()).device
print(model(x.to(device)).shape)
#> torch.Size([4, 1])
