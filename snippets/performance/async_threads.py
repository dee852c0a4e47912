"""CPU 上的并行：一个运算用几个线程 | Parallel on a CPU: the threads of one operation

alone: yes
"""

import statistics
import time

import torch

print(torch.get_num_threads())  # 默认和核数一样多 | by default as many as cores
#> ...


def seconds(x, threads):
    torch.set_num_threads(threads)
    start = time.perf_counter()
    x @ x
    return time.perf_counter() - start


for n in (16, 1024):
    x = torch.randn(n, n)
    rates = [seconds(x, 1) / seconds(x, 2) for _ in range(25)]  # 挨着测 | side by side
    low, median, high = statistics.quantiles(rates[5:], n=4)
    print(f"{n:4}: one thread takes {median:.2f} times as long as two ({low:.2f} to {high:.2f})")
    #> ...: one thread takes ... times as long as two (... to ...)
torch.set_num_threads(1)  # 小网络、多进程时更快 | faster for small nets and for many processes
print(torch.get_num_threads())
#> 1
