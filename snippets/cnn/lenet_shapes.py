"""每一层的输出形状与参数个数 | Output shape and parameters of every layer"""

import torch
from torch import nn


def lenet(padding, side, activation):
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5, padding=padding),
        activation(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, kernel_size=5),
        activation(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * side * side, 120),
        activation(),
        nn.Linear(120, 84),
        activation(),
        nn.Linear(84, 10),
    )


with torch.device("meta"):  # 没有数据，只有形状 | no data, only shapes
    nets = lenet(0, 4, nn.Sigmoid), lenet(2, 5, nn.ReLU)
    outputs = [torch.empty(1, 1, 28, 28) for _ in nets]

print(f"{'':9}  {'sigmoid, padding=0':>23}  {'ReLU, padding=2':>23}")
#>                 sigmoid, padding=0          ReLU, padding=2
for layers in zip(*nets, strict=True):
    outputs = [layer(x) for layer, x in zip(layers, outputs, strict=True)]
    counts = [sum(p.numel() for p in layer.parameters()) for layer in layers]
    row = [f"{str(tuple(x.shape)):>16} {n:6}" for x, n in zip(outputs, counts, strict=True)]
    print(f"{type(layers[0]).__name__:9}", *row, sep="  ")
    #> Conv2d       (1, 6, 24, 24)    156    (1, 6, 28, 28)    156
    #> Sigmoid      (1, 6, 24, 24)      0    (1, 6, 28, 28)      0
    #> MaxPool2d    (1, 6, 12, 12)      0    (1, 6, 14, 14)      0
    #> Conv2d        (1, 16, 8, 8)   2416   (1, 16, 10, 10)   2416
    #> Sigmoid       (1, 16, 8, 8)      0   (1, 16, 10, 10)      0
    #> MaxPool2d     (1, 16, 4, 4)      0     (1, 16, 5, 5)      0
    #> Flatten            (1, 256)      0          (1, 400)      0
    #> Linear             (1, 120)  30840          (1, 120)  48120
    #> Sigmoid            (1, 120)      0          (1, 120)      0
    #> Linear              (1, 84)  10164           (1, 84)  10164
    #> Sigmoid             (1, 84)      0           (1, 84)      0
    #> Linear              (1, 10)    850           (1, 10)    850
print(f"{'total':9}", *(f"{sum(p.numel() for p in net.parameters()):23}" for net in nets), sep="  ")
#> total                        44426                    61706
