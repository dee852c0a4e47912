"""torchvision 里的 MobileNet 是 v2 和 v3 | torchvision has MobileNet v2 and v3"""

import torch
from torch import nn
from torchvision import models

for build in (models.mobilenet_v2, models.mobilenet_v3_small, models.mobilenet_v3_large):
    with torch.device("meta"):
        net = build()
    parameters = sum(p.numel() for p in net.parameters())
    activations = {type(m).__name__ for m in net.modules()} & {"ReLU", "ReLU6", "Hardswish"}
    print(f"{build.__name__:18} {parameters:9,} {sorted(activations)}")
    #> mobilenet_v2       3,504,872 ['ReLU6']
    #> mobilenet_v3_small 2,542,856 ['Hardswish', 'ReLU']
    #> mobilenet_v3_large 5,483,032 ['Hardswish', 'ReLU']

net = models.mobilenet_v2()
block = net.features[3]  # 倒残差：先变宽，再变窄 | inverted residual: wide first, then narrow
for layer in block.modules():
    if isinstance(layer, nn.Conv2d):
        print(f"{layer.in_channels:3} -> {layer.out_channels:3}  {layer.kernel_size}  groups={layer.groups}")
        #>  24 -> 144  (1, 1)  groups=1
        #> 144 -> 144  (3, 3)  groups=144
        #> 144 ->  24  (1, 1)  groups=1
print("shortcut:", block.use_res_connect, " ends with", type(block.conv[-1]).__name__)
#> shortcut: True  ends with BatchNorm2d
print([block.out_channels for block in net.features[1:-1]])
#> [16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320]
