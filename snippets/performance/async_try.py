"""两个问题的答案：队列与时钟，在 CPU 上模拟 | The answers: a queue and a clock, imitated on a CPU"""

import time
from concurrent.futures import ThreadPoolExecutor

queue = ThreadPoolExecutor(max_workers=1)  # 扮演 GPU | plays the GPU


def step():
    return queue.submit(time.sleep, 0.02)  # 立即返回 | returns at once


start = time.perf_counter()
last = [step() for _ in range(10)][-1]
called = time.perf_counter() - start
last.result()
print("read too early:", called < (time.perf_counter() - start) / 2)
#> read too early: True


def loop(wait):
    start = time.perf_counter()
    for _ in range(10):
        result = step()
        if wait:
            result.result()  # 相当于 item() | like item()
        time.sleep(0.02)  # Python 自己的工作 | Python's own work
    result.result()
    return time.perf_counter() - start


print("waiting takes longer:", loop(wait=True) > 1.2 * loop(wait=False))
#> waiting takes longer: True
