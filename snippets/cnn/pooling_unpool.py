"""记住最大值的位置，再放回去 | Remember where the maximum was, put it back"""

import torch
from torch import nn

x = torch.tensor(
    [
        [1.0, 3.0, 2.0, 0.0],
        [5.0, 4.0, 1.0, 1.0],
        [0.0, 2.0, 9.0, 7.0],
        [1.0, 1.0, 8.0, 6.0],
    ]
)
pooled, indices = nn.MaxPool2d(2, return_indices=True)(x.view(1, 1, 4, 4))
print(indices[0, 0])  # 在 H × W 里的编号 | number within H × W
#> tensor([[ 4,  2],
#>         [ 9, 10]])
print(x.flatten()[indices.flatten()])
#> tensor([5., 2., 2., 9.])
print(nn.MaxUnpool2d(2)(pooled, indices)[0, 0])  # 其余填 0 | zeros elsewhere
#> tensor([[0., 0., 2., 0.],
#>         [5., 0., 0., 0.],
#>         [0., 2., 9., 0.],
#>         [0., 0., 0., 0.]])
