"""第一次试几种算法，以后用最快的 | Try several algorithms once, then take the fastest

needs: cuda
alone: yes
"""

import time

import torch
from torch import nn

net, images = nn.Conv2d(64, 128, 3, padding=1).cuda(), torch.randn(64, 64, 112, 112, device="cuda")
times = {}
for benchmark in (False, True):
    torch.backends.cudnn.benchmark = benchmark
    for _ in range(3):  # 热身，也是挑算法 | warm-up, and the choice
        net(images)
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(20):
        net(images)
    torch.cuda.synchronize()
    times[benchmark] = time.perf_counter() - start
    print(f"benchmark={benchmark}: {times[benchmark] / times[False]:.2f} of the time")
    #> benchmark=False: 1.00 of the time
    #> benchmark=True: ... of the time
