"""CPU 上的并行：一个运算用几个线程 | Parallel on a CPU: the threads of one operation

alone: yes
"""

import logging

import torch
from torch.utils.benchmark import Timer

logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)  # 没有 GPU 也不用提示 | no note on a missing GPU

print(torch.get_num_threads())  # 默认和核数一样多 | by default as many as cores
#> ...
for n in (16, 1024):
    x = torch.randn(n, n)
    one, two = (
        Timer("x @ x", globals={"x": x}, num_threads=threads).blocked_autorange(min_run_time=0.2).median for threads in (1, 2)
    )
    print(f"{n:4}: one thread takes {one / two:.2f} times as long as two")
    #> ...: one thread takes ... times as long as two
torch.set_num_threads(1)  # 小网络、多进程时更快 | faster for small nets and for many processes
print(torch.get_num_threads())
#> 1
