"""计时：先热身，等它算完，多测几次 | Timing: warm up, wait for the end, repeat

alone: yes
"""

import statistics
import time

import torch

torch.set_num_threads(1)  # 少受别的程序影响 | less disturbed by other programs
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")


def seconds(run, repeats=30):
    for _ in range(3):  # 热身 | warm-up
        run()
    times = []
    for _ in range(repeats):
        if device.type != "cpu":
            torch.accelerator.synchronize()
        start = time.perf_counter()
        run()
        if device.type != "cpu":
            torch.accelerator.synchronize()  # 等 GPU 算完 | wait for the GPU
        times.append(time.perf_counter() - start)
    low, median, high = statistics.quantiles(times, n=4)
    return low, median, high


small, large = (torch.randn(n, n, device=device) for n in (200, 400))
unit = seconds(lambda: small @ small)[1]
low, median, high = (t / unit for t in seconds(lambda: large @ large))
print(f"twice the size takes {median:.1f} times as long ({low:.1f} to {high:.1f})")
#> twice the size takes ... times as long (... to ...)
