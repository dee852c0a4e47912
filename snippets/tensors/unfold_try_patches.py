"""图像块的个数和大小 | How many patches, how large"""

import torch
import torch.nn.functional as F

print(F.unfold(torch.zeros(1, 3, 32, 32), kernel_size=8, stride=8).shape)
#> torch.Size([1, 192, 16])
