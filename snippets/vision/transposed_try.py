"""两个问题的答案：重叠的印章、放大两次 | The answers: stamps that overlap, and enlarging twice"""

import torch
import torch.nn.functional as F
from torch import nn

print(F.conv_transpose2d(torch.ones(1, 1, 2, 2), torch.ones(1, 1, 3, 3))[0, 0])
#> tensor([[1., 2., 2., 1.],
#>         [2., 4., 4., 2.],
#>         [2., 4., 4., 2.],
#>         [1., 2., 2., 1.]])

double = nn.ConvTranspose2d(1, 1, kernel_size=4, stride=2, padding=1)
print(tuple(double(double(torch.zeros(1, 1, 7, 7))).shape[2:]))
#> (28, 28)
