"""单通道图像配三通道的均值 | A one-channel image and three means"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

gray = torch.rand(1, 28, 28)
means, stds = [0.5, 0.5, 0.5], [0.5, 0.5, 0.5]
try:
    transforms.Normalize(means, stds)(gray)
except RuntimeError as e:
    print(e)
    #> output with shape [1, 28, 28] doesn't match the broadcast shape [3, 28, 28]
print(v2.Normalize(means, stds)(gray).shape)  # 不报错，变成 3 通道 | no error: 3 channels now
#> torch.Size([3, 28, 28])
print(v2.Normalize([0.5], [0.5])(gray).shape)
#> torch.Size([1, 28, 28])
