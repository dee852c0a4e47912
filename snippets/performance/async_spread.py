"""同一个操作，200 次，200 个时间 | One operation, 200 runs, 200 times

alone: yes
alt: 直方图：199 次调用的时间除以中位数，散在 1 的两边；第一次调用用竖线标出 | Histogram: times of 199 calls over their median, spread around 1; a line marks the first call
"""

import time

import matplotlib.pyplot as plt
import torch

torch.set_num_threads(1)
x = torch.randn(300, 300)
times = []
for _ in range(200):
    start = time.perf_counter()
    torch.linalg.solve(x, x)
    times.append(time.perf_counter() - start)
times = torch.tensor(times)
ratios = times / times.median()
print(f"first call {ratios[0]:.1f}, fastest {ratios.min():.2f}, slowest of the rest {ratios[1:].max():.2f}")
#> first call ..., fastest 0...., slowest of the rest ...
plt.figure(figsize=(6, 2.6), layout="constrained")
plt.hist(ratios[1:].clamp(max=3), bins=40, label="199 calls (3 stands for 3 and more)")
plt.axvline(min(ratios[0].item(), 4), color="C1", label="first call (4 stands for 4 and more)")
plt.xlabel("time / median")
plt.legend()
plt.show()
