"""每层的输出形状与参数，十行 | Output shape and parameters of each layer, in ten lines"""

import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(6 * 12 * 12, 10))


def summary(net, x):
    def show(module, inputs, output):
        count = sum(p.numel() for p in module.parameters())
        print(f"{type(module).__name__:10} {tuple(output.shape)!s:17} {count}")
        #> Conv2d     (2, 6, 24, 24)    156
        #> ReLU       (2, 6, 24, 24)    0
        #> MaxPool2d  (2, 6, 12, 12)    0
        #> Flatten    (2, 864)          0
        #> Linear     (2, 10)           8650

    leaves = [m for m in net.modules() if not list(m.children())]
    handles = [m.register_forward_hook(show) for m in leaves]
    net(x)
    for handle in handles:
        handle.remove()


summary(net, torch.rand(2, 1, 28, 28))
