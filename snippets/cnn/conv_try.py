"""两个问题的答案：只有一个 1 的核、中间一层步幅为 2 | The answers: a kernel with a single 1, and stride 2 in the middle"""

import torch
import torch.nn.functional as F

image = torch.arange(1.0, 10).view(1, 1, 3, 3)
kernel = torch.zeros(1, 1, 3, 3)
kernel[0, 0, 1, 2] = 1  # 中心右边 | right of the center
print(F.conv2d(image, kernel, padding=1)[0, 0])
#> tensor([[2., 3., 0.],
#>         [5., 6., 0.],
#>         [8., 9., 0.]])

x = torch.zeros(1, 1, 1, 31, requires_grad=True)
y, ones = x, torch.ones(1, 1, 1, 3)
for stride in (1, 2, 1):
    y = F.conv2d(y, ones, stride=stride)
y[..., 5].sum().backward()
print((x.grad != 0).sum().item())
#> 9
