"""写 TensorBoard 的日志，再读出来 | Write a TensorBoard log, and read it back"""

import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("runs/first") as writer:  # 一次实验一个文件夹 | one folder per experiment
    for epoch in range(5):
        writer.add_scalar("loss/train", 1 / (epoch + 1), epoch)
        writer.add_scalar("loss/val", 1.2 / (epoch + 1), epoch)
    writer.add_histogram("weight", torch.randn(1000), 0)
    writer.add_text("note", "a first run", 0)

log = EventAccumulator("runs/first").Reload()
print(log.Tags()["scalars"], log.Tags()["histograms"])
#> ['loss/train', 'loss/val'] ['weight']
print([(event.step, round(event.value, 3)) for event in log.Scalars("loss/train")])
#> [(0, 1.0), (1, 0.5), (2, 0.333), (3, 0.25), (4, 0.2)]
