"""两种卷积的乘法次数 | Multiplications of both kinds of convolution

alt: 深度可分离卷积的乘法次数约为普通卷积的九分之一，通道越多越接近 | Separable convolution needs about a ninth of the multiplications, closer to it with more channels
"""

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def multiplications(net, x):
    with FlopCounterMode(display=False) as counter:
        net(x)
    return counter.get_total_flops() // 2  # 一次乘、一次加算两次 | a multiplication and an addition count as two


widths, ratios = (8, 16, 32, 64, 128, 256, 512), []
for n in widths:
    with torch.device("meta"):
        x = torch.empty(1, n, 56, 56)
        ordinary = nn.Conv2d(n, n, 3, padding=1, bias=False)
        depthwise = nn.Conv2d(n, n, 3, padding=1, groups=n, bias=False)
        pointwise = nn.Conv2d(n, n, 1, bias=False)
    separable = nn.Sequential(depthwise, pointwise)
    ratios.append(multiplications(separable, x) / multiplications(ordinary, x))
    if n == 256:
        print(f"ordinary {multiplications(ordinary, x):,}")
        #> ordinary 1,849,688,064
        print(f"depthwise {multiplications(depthwise, x):,}")
        #> depthwise 7,225,344
        print(f"pointwise {multiplications(pointwise, x):,}")
        #> pointwise 205,520,896
        print(f"{ratios[-1]:.4f} = 1/256 + 1/9 = {1 / 256 + 1 / 9:.4f}")
        #> 0.1150 = 1/256 + 1/9 = 0.1150

figure, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
ax.plot(widths, ratios, marker="o")
ax.axhline(1 / 9, color="C7", linestyle="dotted", label="1/9")
ax.set(xscale="log", xlabel="channels", ylabel="separable / ordinary", ylim=(0, 0.3))
ax.set_xticks(widths, widths)
ax.minorticks_off()
ax.legend()
plt.show()
