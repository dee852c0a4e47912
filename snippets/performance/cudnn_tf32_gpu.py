"""GPU 上的 TF32：快多少，差多少 | TF32 on a GPU: how much faster, how far off

needs: cuda
alone: yes
"""

import time

import torch

x = torch.randn(4096, 4096, device="cuda")
exact, times = x.double() @ x.double(), {}
for precision in ("highest", "high"):
    torch.set_float32_matmul_precision(precision)
    x @ x  # 热身 | warm-up
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(20):
        y = x @ x
    torch.cuda.synchronize()
    times[precision] = time.perf_counter() - start
    error = ((y - exact).norm() / exact.norm()).item()
    print(f"{precision}: {times[precision] / times['highest']:.2f} of the time, relative error {error:.0e}")
    #> highest: 1.00 of the time, relative error ...
    #> high: ... of the time, relative error ...
