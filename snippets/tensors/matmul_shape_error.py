"""形状对不上：mat1 and mat2 shapes | Shapes that do not fit: mat1 and mat2 shapes"""

import torch
from torch import nn

features = torch.randn(1, 5)
weights = torch.randn(1, 5)
try:
    features @ weights
except RuntimeError as e:
    print(e)
    #> mm: mat1 and mat2 shapes cannot be multiplied (1x5 and 1x5)
print((features @ weights.T).shape)
#> torch.Size([1, 1])

images = torch.randn(32, 1, 28, 28)
layer = nn.Linear(784, 10)
try:
    layer(images)  # 忘了展平 | not flattened
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (896x28 and 784x10)
print(layer(images.flatten(1)).shape)
#> torch.Size([32, 10])
