"""数据在内存里：整批取，不要一个个取 | Data in memory: fetch whole batches, not samples

alone: yes
"""

import time

import torch
from torch.utils.data import BatchSampler, DataLoader, RandomSampler, TensorDataset

torch.set_num_threads(1)
images, labels = torch.randn(20000, 64), torch.randint(10, (20000,))
data = TensorDataset(images, labels)


def by_hand():
    for index in torch.randperm(len(images)).split(64):
        yield images[index], labels[index]


loaders = {
    "whole batches": DataLoader(data, sampler=BatchSampler(RandomSampler(data), 64, drop_last=False), batch_size=None),
    "samples": DataLoader(data, batch_size=64, shuffle=True),
    "by hand": by_hand(),
}
times = {}
for name, loader in loaders.items():
    start = time.perf_counter()
    count = sum(len(y) for _, y in loader)
    times[name] = time.perf_counter() - start
    print(f"{name}: {count} images, {times[name] / times['whole batches']:.1f} times the time")
    #> whole batches: 20000 images, 1.0 times the time
    #> samples: 20000 images, ... times the time
    #> by hand: 20000 images, ... times the time
