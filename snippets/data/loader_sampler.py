"""类别不平衡：加权抽样 | Class imbalance: weighted sampling"""

import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

labels = torch.tensor([0] * 900 + [1] * 100)
weights = 1.0 / torch.bincount(labels)[labels]  # 少的一类抽得多 | the rare class is drawn more often
torch.manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=1000)
drawn = torch.cat([y for (y,) in DataLoader(TensorDataset(labels), batch_size=100, sampler=sampler)])
print(torch.bincount(drawn))
#> tensor([501, 499])
try:
    DataLoader(TensorDataset(labels), sampler=sampler, shuffle=True)
except ValueError as e:
    print(e)
    #> sampler option is mutually exclusive with shuffle
