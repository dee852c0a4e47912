"""高与宽分开给；F.pad 的次序反过来 | Height and width separately; F.pad counts the other way"""

import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 8, 10)
conv = nn.Conv2d(1, 1, kernel_size=(3, 5), stride=(2, 1), padding=(1, 2))  # (高, 宽) | (height, width)
print(conv(image).shape)
#> torch.Size([1, 1, 4, 10])

padded = F.pad(image, (2, 2, 1, 1))  # 左、右、上、下：从最后一维数起 | left, right, top, bottom: last axis first
print(padded.shape)
#> torch.Size([1, 1, 10, 14])
print(torch.allclose(conv(image), F.conv2d(padded, conv.weight, conv.bias, stride=(2, 1)), atol=1e-6))
#> True

wrong = F.pad(image, (1, 1, 2, 2))  # 以为先高后宽 | taken for height first
print(wrong.shape)
#> torch.Size([1, 1, 12, 12])
