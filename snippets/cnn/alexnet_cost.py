"""比 LeNet 贵多少 | How much more it costs than LeNet"""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

with torch.device("meta"):
    lenet = nn.Sequential(
        *[nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)],
        *[nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)],
        *[nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)],
    )
    alexnet = nn.Sequential(
        *[nn.Conv2d(1, 96, 11, stride=4), nn.ReLU(), nn.MaxPool2d(3, 2)],
        *[nn.Conv2d(96, 256, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)],
        *[nn.Conv2d(256, 384, 3, padding=1), nn.ReLU(), nn.Conv2d(384, 384, 3, padding=1), nn.ReLU()],
        *[nn.Conv2d(384, 256, 3, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2), nn.Flatten()],
        *[nn.Linear(6400, 4096), nn.ReLU(), nn.Linear(4096, 4096), nn.ReLU(), nn.Linear(4096, 10)],
    )
    for name, net, size in [("LeNet", lenet, 28), ("AlexNet", alexnet, 224)]:
        x, floats = torch.empty(1, 1, size, size), 0
        with FlopCounterMode(display=False) as counter:
            for layer in net:
                x = layer(x)
                floats += x.numel()
        weights = sum(p.numel() for p in net.parameters())
        work = counter.get_total_flops() / 2e6  # 一次乘加记两次 | a multiply-add counts twice
        print(f"{name:8} {work:6.1f} M multiply-adds {floats:10,} outputs {weights:11,} parameters")
        #> LeNet       0.4 M multiply-adds     15,002 outputs      61,706 parameters
        #> AlexNet   938.1 M multiply-adds  1,331,850 outputs  46,764,746 parameters
