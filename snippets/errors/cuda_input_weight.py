"""输入在 GPU，模型在 CPU | Input on the GPU, model on the CPU

needs: cuda
"""

import torch
from torch import nn

model, images = nn.Conv2d(3, 8, 3), torch.rand(1, 3, 8, 8, device="cuda")
try:
    model(images)
except RuntimeError as e:
    print(e)
    #> Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should be the same
print(model.to(images.device)(images).shape)
#> torch.Size([1, 8, 6, 6])
