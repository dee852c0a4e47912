"""换一种大小，线性层就对不上 | Another image size, and the linear layer does not fit"""

import torch
from torch import nn

features = nn.Sequential(
    *[nn.Conv2d(1, 12, 11, stride=4), nn.ReLU(), nn.MaxPool2d(3, 2)],
    *[nn.Conv2d(12, 32, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)],
    *[nn.Conv2d(32, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2)],
)
classifier = nn.Sequential(nn.Flatten(), nn.Linear(32 * 5 * 5, 10))
pooled = nn.Sequential(nn.AdaptiveAvgPool2d(5), classifier)  # 总是 5×5 | 5×5, always
for size in (224, 96, 28):
    images = torch.randn(2, 1, size, size)
    for head in (classifier, pooled):
        try:
            print(size, tuple(head(features(images)).shape))
            #> 224 (2, 10)
            #> 224 (2, 10)
            #> 96 (2, 10)
        except RuntimeError as e:
            print(size, e)
            #> 96 addmm: mat1 and mat2 shapes cannot be multiplied (2x32 and 800x10)
            #> 28 Given input size: (32x2x2). Calculated output size: (32x0x0). Output size is too small
            #> 28 Given input size: (32x2x2). Calculated output size: (32x0x0). Output size is too small
