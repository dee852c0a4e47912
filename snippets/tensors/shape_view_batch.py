"""view(-1, 400) 会悄悄改掉批量大小 | view(-1, 400) silently changes the batch size"""

import torch

features = torch.zeros(25, 16, 6, 6)  # 本该是 5×5 | was meant to be 5x5
print(features.view(-1, 400).shape)  # 25 张图变成 36 张 | 25 images became 36
#> torch.Size([36, 400])
flat = torch.flatten(features, 1)  # 第 0 维不动 | dim 0 stays
print(flat.shape)
#> torch.Size([25, 576])
try:
    torch.nn.Linear(400, 10)(flat)  # 于是错误在这里现身 | so the mistake shows here
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (25x576 and 400x10)
