"""卷积就是 im2col 加矩阵乘法 | Convolution is im2col and a matrix product"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
x, weight = torch.randn(2, 3, 8, 8), torch.randn(5, 3, 3, 3)
columns = F.unfold(x, kernel_size=3, padding=1)  # (2, 27, 64)
output = (weight.view(5, -1) @ columns).view(2, 5, 8, 8)
print(torch.allclose(output, F.conv2d(x, weight, padding=1), atol=1e-5))
#> True
