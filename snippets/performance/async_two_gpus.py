"""两块 GPU 自动并行 | Two GPUs work in parallel by themselves

needs: 2 gpus
alone: yes
"""

import time

import torch


def seconds(tensors):
    for _ in range(2):  # 第一遍热身 | the first pass warms up
        start = time.perf_counter()
        for x in tensors:
            for _ in range(20):
                x @ x
        for x in tensors:
            torch.cuda.synchronize(x.device)
        last = time.perf_counter() - start
    return last


here, there = (torch.randn(4096, 4096, device=f"cuda:{i}") for i in (0, 1))
print(f"twice the work on two GPUs takes {seconds([here, there]) / seconds([here]):.2f} times as long as on one")
#> twice the work on two GPUs takes ... times as long as on one
