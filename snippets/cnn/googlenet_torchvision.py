"""torchvision 的 GoogLeNet 有什么不同 | What differs in torchvision's GoogLeNet"""

import torch
from torchvision import models


def count(module):
    return f"{sum(p.numel() for p in module.parameters()):,}"


with torch.device("meta"):
    full = models.googlenet(init_weights=False)  # 不写会有警告 | without it, a warning
    net = models.googlenet(num_classes=10, aux_logits=False, init_weights=False)
print(count(full), count(full.aux1), count(net))
#> 13,004,888 3,188,968 5,610,154
print(net.conv1)  # 卷积没有偏置，后面是批量归一化 | no bias, batch normalization after it
#> BasicConv2d(
#>   (conv): Conv2d(3, 64, kernel_size=(7, 7), stride=(2, 2), padding=(3, 3), bias=False)
#>   (bn): BatchNorm2d(64, eps=0.001, momentum=0.1, affine=True, bias=True, track_running_stats=True)
#> )
print(net.inception3a.branch3[1].conv)  # 应当是 5×5 | ought to be 5×5
#> Conv2d(16, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
print(net.dropout)
#> Dropout(p=0.2, inplace=False)
print(net.maxpool1)  # 不填充，向上取整 | no padding, rounded up
#> MaxPool2d(kernel_size=3, stride=2, padding=0, dilation=1, ceil_mode=True)
for size in (96, 224, 15):
    print(size, tuple(net.eval()(torch.empty(2, 3, size, size, device="meta")).shape))
    #> 96 (2, 10)
    #> 224 (2, 10)
    #> 15 (2, 10)
