"""等数据的时间占多少 | What share of the time goes to waiting for data

alone: yes
alt: 两条时间线：没有工作进程时，每步先等数据再计算；有两个工作进程时，几乎只有计算 | Two timelines: without workers each step waits for data, then computes; with two workers there is hardly any waiting
"""

import time

import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 48

    def __getitem__(self, index):
        time.sleep(0.005)  # 代替读盘、解码 | stands for disk and decoding
        return torch.ones(4)


ax = plt.figure(figsize=(6.5, 1.8), layout="constrained").gca()
for row, workers in enumerate((0, 2)):
    loader = DataLoader(Slow(), batch_size=8, num_workers=workers, persistent_workers=workers > 0)
    for _ in range(4):  # 前几轮启动进程、热身，只看最后一轮 | the first epochs warm up: look at the last
        marks = [time.perf_counter()]
        for _ in loader:
            marks.append(time.perf_counter())  # 数据来了 | the data are there
            time.sleep(0.04)  # 代替 GPU 上的一步 | stands for a step on a GPU
            marks.append(time.perf_counter())
    starts = [1000 * (mark - marks[0]) for mark in marks]
    spans = [(a, b - a) for a, b in zip(starts, starts[1:], strict=False)]
    waits, steps = spans[0:-1:2], spans[1::2]
    print(f"{workers} workers: waiting takes {sum(w for _, w in waits) / starts[-1]:.0%} of the epoch")
    #> 0 workers: waiting takes ...% of the epoch
    #> 2 workers: waiting takes ...% of the epoch
    for bars, color, label in ((waits, "C3", "waiting"), (steps, "C0", "computing")):
        ax.broken_barh(bars, (row - 0.35, 0.7), color=color, label=label if row else None)
ax.set(yticks=[0, 1], yticklabels=["0 workers", "2 workers"], xlabel="ms", xlim=(0, None))
ax.invert_yaxis()
ax.legend(ncols=2, loc="lower right")
plt.show()
