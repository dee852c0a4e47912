"""统计量的个数要和通道数一样 | As many statistics as channels"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

gray, color = torch.rand(1, 2, 2), torch.rand(3, 2, 2)
three = {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}
print(v2.Normalize(**three)(gray).shape)  # 灰度图悄悄变成三通道 | a gray image silently turns into three channels
#> torch.Size([3, 2, 2])
try:
    transforms.Normalize(**three)(gray)
except RuntimeError as e:
    print(e)
    #> output with shape [1, 2, 2] doesn't match the broadcast shape [3, 2, 2]
print(v2.Normalize([0.5], [0.5])(color).shape)  # 一个数给所有通道 | one value serves all channels
#> torch.Size([3, 2, 2])
