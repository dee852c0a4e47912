"""两道题的答案：四个进程一轮几步；忘了 set_epoch | Answers: steps of four processes; set_epoch forgotten"""

import torch
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

data = TensorDataset(torch.arange(1500))
samplers = [DistributedSampler(data, num_replicas=4, rank=rank) for rank in range(4)]
loaders = [DataLoader(data, batch_size=32, sampler=sampler) for sampler in samplers]
print([len(loader) for loader in loaders], "steps, first batches:", sum(len(next(iter(x))[0]) for x in loaders))
#> [12, 12, 12, 12] steps, first batches: 128

orders = [list(samplers[0]) for _ in range(3)]  # 没有 set_epoch | without set_epoch
print("without set_epoch, three epochs equal:", orders[0] == orders[1] == orders[2])
#> without set_epoch, three epochs equal: True
seen = set(orders[0])
print(f"rank 0 has seen {len(seen)} of {len(data)} samples")
#> rank 0 has seen 375 of 1500 samples
