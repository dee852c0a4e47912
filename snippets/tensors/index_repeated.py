"""重复的索引：+= 只算一次 | Repeated indices: += counts once"""

import torch

counts = torch.zeros(3)
index = torch.tensor([0, 0, 0, 2])
counts[index] += 1
print(counts)  # 第 0 格应当是 3 | cell 0 should be 3
#> tensor([1., 0., 1.])
counts.zero_()
counts.index_put_((index,), torch.ones(4), accumulate=True)
print(counts)
#> tensor([3., 0., 1.])
print(torch.zeros(3).index_add_(0, index, torch.ones(4)))
#> tensor([3., 0., 1.])
