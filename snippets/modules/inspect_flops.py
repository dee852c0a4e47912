"""一次前向要多少次运算 | How many operations a forward pass takes"""

import torch
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models import mobilenet_v2, resnet18

for make in (resnet18, mobilenet_v2):
    with torch.device("meta"):
        model, image = make().eval(), torch.empty(1, 3, 224, 224)
    with FlopCounterMode(display=False) as counter:
        model(image)
    print(f"{make.__name__:12} {counter.get_total_flops() / 2 / 1e9:.2f} G multiply-adds")
    #> resnet18     1.81 G multiply-adds
    #> mobilenet_v2 0.30 G multiply-adds
