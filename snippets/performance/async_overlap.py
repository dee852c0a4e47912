"""一边搬数据一边算 | Copying while computing

needs: cuda
alone: yes
"""

import time

import torch


def seconds(batches, non_blocking):
    weight = torch.randn(4096, 4096, device="cuda")
    for _ in range(2):  # 第一遍热身 | the first pass warms up
        torch.cuda.synchronize()
        start = time.perf_counter()
        for batch in batches:
            batch.to("cuda", non_blocking=non_blocking) @ weight
        returned = time.perf_counter() - start
        torch.cuda.synchronize()
    return returned, time.perf_counter() - start


pageable = [torch.randn(2048, 4096) for _ in range(10)]
pinned = [batch.pin_memory() for batch in pageable]  # DataLoader(pin_memory=True) 替你做 | as DataLoader(pin_memory=True) does
base = seconds(pageable, non_blocking=False)[1]
for name, batches, non_blocking in (("pageable", pageable, False), ("pinned", pinned, True)):
    returned, done = seconds(batches, non_blocking)
    print(f"{name}: loop free after {returned / base:.2f}, done after {done / base:.2f}")
    #> pageable: ...
    #> pinned: ...
