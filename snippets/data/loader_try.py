"""两个问题的答案：有几批、第二次 next | The answers: how many batches, and a second next"""

import torch
from torch.utils.data import DataLoader

data = torch.arange(10)
for drop_last in (False, True):
    loader = DataLoader(data, batch_size=4, drop_last=drop_last)
    print(len(loader), [len(batch) for batch in loader])
    #> 3 [4, 4, 2]
    #> 2 [4, 4]
loader = DataLoader(data, batch_size=4)
print(next(iter(loader)), next(iter(loader)))  # 每次都从头开始 | each starts over
#> tensor([0, 1, 2, 3]) tensor([0, 1, 2, 3])
batches = iter(loader)
print(next(batches), next(batches))  # 留住迭代器才往后走 | a kept iterator goes on
#> tensor([0, 1, 2, 3]) tensor([4, 5, 6, 7])
