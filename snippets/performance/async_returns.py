"""调用返回了，结果还没算完 | The call has returned, the result is not there yet

needs: accelerator
alone: yes
"""

import time

import torch

x = torch.randn(8192, 8192, device=torch.accelerator.current_accelerator())
x @ x  # 热身 | warm-up
torch.accelerator.synchronize()
start = time.perf_counter()
y = x @ x  # 只是排进队列 | only queued
queued = time.perf_counter() - start
torch.accelerator.synchronize()
done = time.perf_counter() - start
print(f"returned after {queued / done:.0%} of the time")
#> returned after ...% of the time
