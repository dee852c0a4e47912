"""每个输入元素盖一个章 | Each input element stamps the kernel"""

import torch
import torch.nn.functional as F


def conv_transpose(x, kernel, stride=1):
    height, width = kernel.shape
    y = torch.zeros((x.shape[0] - 1) * stride + height, (x.shape[1] - 1) * stride + width)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):  # 重叠的地方相加 | overlaps add up
            y[i * stride : i * stride + height, j * stride : j * stride + width] += x[i, j] * kernel
    return y


x = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
kernel = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
print(conv_transpose(x, kernel))  # 步幅 1：2×2 变 3×3 | stride 1: 2×2 becomes 3×3
#> tensor([[ 0.,  0.,  1.],
#>         [ 0.,  4.,  6.],
#>         [ 4., 12.,  9.]])
print(conv_transpose(x, kernel, stride=2))  # 步幅 2：4×4，互不重叠 | stride 2: 4×4, no overlap
#> tensor([[0., 0., 0., 1.],
#>         [0., 0., 2., 3.],
#>         [0., 2., 0., 3.],
#>         [4., 6., 6., 9.]])
for stride in (1, 2):
    built_in = F.conv_transpose2d(x[None, None], kernel[None, None], stride=stride)[0, 0]
    print(torch.equal(built_in, conv_transpose(x, kernel, stride)))
    #> True
    #> True
