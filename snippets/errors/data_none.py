"""样本是 None | Samples that are None"""

import torch
from torch.utils.data import DataLoader
from torch.utils.data.dataloader import default_collate

samples = [torch.ones(2), None, torch.ones(2)]  # 坏图返回 None | a broken image returns None
try:
    list(DataLoader(samples, batch_size=3))
except TypeError as e:
    print(e)
    #> expected Tensor as element 1 in argument 0, but got NoneType


def skip_none(batch):
    return default_collate([sample for sample in batch if sample is not None])


print(next(iter(DataLoader(samples, batch_size=3, collate_fn=skip_none))).shape)
#> torch.Size([2, 2])
