"""一个通道，三个均值 | One channel, three means"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

gray = torch.rand(1, 28, 28)
means = [0.485, 0.456, 0.406]
try:
    transforms.Normalize(means, [0.2, 0.2, 0.2])(gray)
except RuntimeError as e:
    print(e)
    #> output with shape [1, 28, 28] doesn't match the broadcast shape [3, 28, 28]
print(v2.Normalize(means, [0.2, 0.2, 0.2])(gray).shape)  # 不报错 | no error
#> torch.Size([3, 28, 28])
print(v2.Normalize([0.5], [0.5])(gray).shape)
#> torch.Size([1, 28, 28])
print(v2.Normalize(means, [0.2, 0.2, 0.2])(v2.RGB()(gray)).shape)
#> torch.Size([3, 28, 28])
