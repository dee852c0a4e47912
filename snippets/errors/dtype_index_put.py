"""按索引写入不换类型 | Writing by index keeps the dtype"""

import torch

x, index = torch.zeros(3), torch.tensor([0, 2])
try:
    x[index] = torch.tensor([1, 2])
except RuntimeError as e:
    print(e)
    #> Index put requires the source and destination dtypes match, got Float for the destination and Long for the source.
x[index] = torch.tensor([1, 2]).to(x.dtype)
print(x)
#> tensor([1., 0., 2.])
try:
    x.scatter_(0, index, torch.tensor([3, 4]))
except RuntimeError as e:
    print(e)
    #> scatter(): Expected self.dtype to be equal to src.dtype
print(x.scatter_(0, index, torch.tensor([3.0, 4.0])))
#> tensor([3., 0., 4.])
