"""矩阵多大才值得搬上 GPU | How large a matrix has to be for a GPU to be worth it

needs: accelerator
alone: yes
"""

import statistics
import time

import torch


def seconds(run):
    times = []
    for _ in range(20):
        start = time.perf_counter()
        run()
        torch.accelerator.synchronize()
        times.append(time.perf_counter() - start)
    return statistics.median(times[5:])


device = torch.accelerator.current_accelerator()
for n in (32, 256, 2048):
    x = torch.randn(n, n)
    there = x.to(device)
    cpu = seconds(lambda x=x: x @ x)
    gpu = seconds(lambda there=there: there @ there)
    both_ways = seconds(lambda x=x: (x.to(device) @ x.to(device)).cpu())  # 来回都搬 | moved there and back
    print(f"{n:5}: {cpu / gpu:.1f} times faster on the GPU, {cpu / both_ways:.1f} with moving")
    #> ...
