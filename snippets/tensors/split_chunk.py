"""split 说每块多大，chunk 说分几块 | split says how large, chunk says how many"""

import torch

x = torch.arange(10)
print([len(part) for part in torch.split(x, 4)], [len(part) for part in x.split([1, 2, 7])])
#> [4, 4, 2] [1, 2, 7]
# 除不尽时不同 | they differ where it does not divide
print([len(part) for part in torch.chunk(x, 4)], [len(part) for part in torch.tensor_split(x, 4)])
#> [3, 3, 3, 1] [3, 3, 2, 2]
print(len(x.chunk(7)))  # 要 7 块，得 5 块 | asked for 7, got 5
#> 5
print([part.shape for part in torch.zeros(3, 2).unbind(0)])  # 拆掉一维 | takes an axis apart
#> [torch.Size([2]), torch.Size([2]), torch.Size([2])]
try:
    x.split([3, 3])
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> split_with_sizes expects split_sizes to sum exactly to 10
part = x.split(5)[0]
part[0] = -1
print(x[0])  # 都是视图 | they are views
#> tensor(-1)
