"""expand 和赋值的形状 | The shape of expand and of an assignment"""

import torch

row, table = torch.arange(2), torch.zeros(2, 3)
for wrong in (lambda: row.expand(2, 3), lambda: table.__setitem__(0, row)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 1.  Target sizes: [2, 3].  Tensor sizes: [2]
        #> The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3].  Tensor sizes: [2]
print(row[:, None].expand(2, 3))  # 只有长度 1 的维能撑大 | only axes of length 1 expand
#> tensor([[0, 0, 0],
#>         [1, 1, 1]])
table[:, 0] = row.float()
print(table)
#> tensor([[0., 0., 0.],
#>         [1., 0., 0.]])
