"""往 expand 的结果里写 | Writing into an expanded tensor"""

import torch

expanded = torch.zeros(1, 3).expand(2, 3)
try:
    expanded += 1
except RuntimeError as e:
    print(e)
    #> unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
expanded[0, 0] = 7  # 不报错：两行是同一块内存 | no error: both rows are one memory
print(expanded)
#> tensor([[7., 0., 0.],
#>         [7., 0., 0.]])

rows = torch.zeros(1, 3).expand(2, 3).clone()
rows[0, 0] = 7
print(rows)
#> tensor([[7., 0., 0.],
#>         [0., 0., 0.]])
