"""expand 不复制，repeat 复制 | expand does not copy, repeat does"""

import torch

column = torch.tensor([[1], [2]])
wide = column.expand(2, 3)  # 只有大小为 1 的维能展开 | only a dimension of size 1 expands
print(wide, wide.stride())  # 步幅 0：总是同一格 | stride 0: always the same cell
#> tensor([[1, 1, 1],
#>         [2, 2, 2]]) (1, 0)
print(column.repeat(1, 3).stride(), column.repeat(2, 3).shape)  # 参数是次数 | counts, not sizes
#> (3, 1) torch.Size([4, 3])
try:
    wide += 1
except RuntimeError as e:
    print(e)
    #> unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
print(wide.clone().add_(1))
#> tensor([[2, 2, 2],
#>         [3, 3, 3]])
