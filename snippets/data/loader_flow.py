"""一个批量怎么来的：sampler、dataset、collate_fn | How a batch is made: sampler, dataset, collate_fn"""

import torch
from torch.utils.data import BatchSampler, DataLoader, RandomSampler, default_collate

dataset = [(float(i), {"label": i % 3}) for i in range(10)]  # 列表也是数据集 | a list is a dataset, too
torch.manual_seed(0)
sampler = BatchSampler(RandomSampler(dataset), batch_size=4, drop_last=False)
for indices in sampler:
    batch = default_collate([dataset[i] for i in indices])
    print(indices, batch)
    #> [6, 9, 0, 7] [tensor([6., 9., 0., 7.], dtype=torch.float64), {'label': tensor([0, 0, 0, 1])}]
    break
torch.manual_seed(0)
# 加载器先抽一个基础种子，所以次序不同 | the loader draws a base seed first, hence another order
print(next(iter(DataLoader(dataset, batch_size=4, shuffle=True))))
#> [tensor([6., 7., 1., 4.], dtype=torch.float64), {'label': tensor([0, 1, 1, 1])}]
