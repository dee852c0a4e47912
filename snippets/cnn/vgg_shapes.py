"""每一段的输出形状、参数与乘加次数 | Shape, parameters and multiply-adds of every stage

alt: 条形图：参数集中在第一个线性层，计算集中在卷积 | Bars: the parameters sit in the first linear layer, the work in the convolutions
"""

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def block(num_convs, i, o):
    convs = [nn.Conv2d(i if n == 0 else o, o, 3, padding=1) for n in range(num_convs)]
    return nn.Sequential(*[layer for conv in convs for layer in (conv, nn.ReLU())], nn.MaxPool2d(2))


with torch.device("meta"):
    net = nn.Sequential(
        *[block(1, 1, 64), block(1, 64, 128), block(2, 128, 256), block(2, 256, 512), block(2, 512, 512)],
        nn.Sequential(nn.Flatten(), nn.Linear(512 * 7 * 7, 4096), nn.ReLU(), nn.Dropout(0.5)),
        nn.Sequential(nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(0.5)),
        nn.Linear(4096, 10),
    )
    x = torch.empty(1, 1, 224, 224)
names = [*(f"block {n}" for n in range(1, 6)), *(f"linear {n}" for n in range(1, 4))]
weights, work = [], []
for name, stage in zip(names, net, strict=True):
    with FlopCounterMode(display=False) as counter:
        x = stage(x)
    weights.append(sum(p.numel() for p in stage.parameters()))
    work.append(counter.get_total_flops() // 2)  # 一次乘加记两次 | a multiply-add counts twice
    print(f"{name:8} {str(tuple(x.shape)):18} {weights[-1]:11,} {work[-1] / 1e6:8.1f} M")
    #> block 1  (1, 64, 112, 112)          640     28.9 M
    #> block 2  (1, 128, 56, 56)        73,856    924.8 M
    #> block 3  (1, 256, 28, 28)       885,248   2774.5 M
    #> block 4  (1, 512, 14, 14)     3,539,968   2774.5 M
    #> block 5  (1, 512, 7, 7)       4,719,616    924.8 M
    #> linear 1 (1, 4096)          102,764,544    102.8 M
    #> linear 2 (1, 4096)           16,781,312     16.8 M
    #> linear 3 (1, 10)                 40,970      0.0 M
total = sum(weights)
print(f"{total:,} parameters = {total * 4 / 2**20:.0f} MiB, linear layers {sum(weights[5:]) / total:.0%}")
#> 128,806,154 parameters = 491 MiB, linear layers 93%
print(f"{sum(work) / 1e9:.2f} G multiply-adds, linear layers {sum(work[5:]) / sum(work):.0%}")
#> 7.55 G multiply-adds, linear layers 2%

figure, axes = plt.subplots(1, 2, figsize=(8, 2.6), layout="constrained", sharey=True)
axes[0].barh(names, [n / 1e6 for n in weights], color="C2")
axes[0].set(xlabel="parameters (millions)")
axes[1].barh(names, [n / 1e9 for n in work], color="C1")
axes[1].set(xlabel="multiply-adds (billions)")
axes[0].invert_yaxis()
plt.show()
