"""DistributedSampler：各看各的一份 | DistributedSampler: a share for each"""

import torch
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

data = TensorDataset(torch.arange(10))
for rank in range(4):  # 平时从进程组里取 | usually taken from the process group
    sampler = DistributedSampler(data, num_replicas=4, rank=rank, shuffle=False)
    print(rank, list(sampler))  # 不整除就从头补 | filled up from the start
    #> 0 [0, 4, 8]
    #> 1 [1, 5, 9]
    #> 2 [2, 6, 0]
    #> 3 [3, 7, 1]
sampler = DistributedSampler(data, num_replicas=4, rank=0, seed=0)
loader = DataLoader(data, batch_size=3, sampler=sampler)  # 不能再写 shuffle=True | no shuffle=True besides
for epoch in range(2):
    sampler.set_epoch(epoch)  # 换一种次序 | another order
    print("epoch", epoch, next(iter(loader))[0].tolist())
    #> epoch 0 [4, 3, 6]
    #> epoch 1 [5, 0, 7]
try:
    DataLoader(data, shuffle=True, sampler=sampler)
except ValueError as e:
    print(e)
    #> sampler option is mutually exclusive with shuffle
