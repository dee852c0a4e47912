"""第一次慢，之后快 | Slow once, fast from then on

timeout: 240
alone: yes
"""

import logging
import statistics
import time

import torch

logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)  # 没有 GPU 也不用提示 | no note on a missing GPU


def gelu(x):
    return 0.5 * x * (1 + torch.tanh(0.7978845608 * (x + 0.044715 * x**3)))


def seconds(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


torch.set_num_threads(1)
x = torch.randn(1_000_000)
compiled = torch.compile(gelu)
first = seconds(lambda: compiled(x))
rates = []
for _ in range(20):  # 挨着测，少受别的程序影响 | side by side: less disturbed by other programs
    eager = seconds(lambda: gelu(x))
    rates.append(eager / seconds(lambda: compiled(x)))
low, median, high = statistics.quantiles(rates, n=4)
print(f"eager takes {median:.1f} times as long ({low:.1f} to {high:.1f})")
#> eager takes ... times as long (... to ...)
print(f"compiling takes as long as {first / eager:.0f} eager calls")
#> compiling takes as long as ... eager calls
