"""乘法少到九分之一，时间不会 | A ninth of the multiplications is not a ninth of the time

alone: yes
"""

import statistics
import time

import torch
from torch import nn

torch.set_num_threads(1)


def seconds(net, x):
    times = []
    with torch.inference_mode():
        for _ in range(30):
            start = time.perf_counter()
            net(x)
            times.append(time.perf_counter() - start)
    return statistics.median(times)


ordinary = nn.Conv2d(128, 128, kernel_size=3, padding=1, bias=False)
depthwise = nn.Conv2d(128, 128, kernel_size=3, padding=1, groups=128, bias=False)
pointwise = nn.Conv2d(128, 128, kernel_size=1, bias=False)
unit = None  # 普通卷积、默认排布为 1 | the ordinary convolution in the default layout is 1
for layout in (torch.contiguous_format, torch.channels_last):
    x = torch.rand(8, 128, 56, 56).to(memory_format=layout)
    nets = [net.to(memory_format=layout) for net in (ordinary, depthwise, pointwise)]
    times = [seconds(net, x) for net in nets]
    unit = unit or times[0]
    full, deep, point = (t / unit for t in times)
    print(f"{layout}: ordinary {full:.2f}, depthwise {deep:.2f} + pointwise {point:.2f}")
    #> torch.contiguous_format: ordinary 1.00, depthwise ... + pointwise ...
    #> torch.channels_last: ordinary ..., depthwise ... + pointwise ...
