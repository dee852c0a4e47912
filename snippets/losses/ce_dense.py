"""分割与序列：类别总在第 1 维 | Segmentation and sequences: classes are axis 1"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
images = torch.randn(2, 21, 8, 8)  # (N, C, H, W)
masks = torch.randint(21, (2, 8, 8))  # (N, H, W)
print(F.cross_entropy(images, masks))
#> tensor(3.4030)
tokens, next_tokens = torch.randn(2, 16, 100), torch.randint(100, (2, 16))  # (N, L, C)
try:
    F.cross_entropy(tokens, next_tokens)
except RuntimeError as e:
    print(e)
    #> Expected target size [2, 100], got [2, 16]
flat = F.cross_entropy(tokens.flatten(0, 1), next_tokens.flatten())
print(torch.allclose(flat, F.cross_entropy(tokens.transpose(1, 2), next_tokens)))
#> True
