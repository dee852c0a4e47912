"""卷积就是逐个窗口相乘再求和 | Convolution: multiply window by window, then sum"""

import torch
import torch.nn.functional as F


def correlate(x, kernel):
    height, width = kernel.shape
    y = torch.empty(x.shape[0] - height + 1, x.shape[1] - width + 1)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            y[i, j] = (x[i : i + height, j : j + width] * kernel).sum()
    return y


x = torch.arange(9.0).view(3, 3)
kernel = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
print(correlate(x, kernel))  # 0·0 + 1·1 + 3·2 + 4·3 = 19
#> tensor([[19., 25.],
#>         [37., 43.]])

y = F.conv2d(x.view(1, 1, 3, 3), kernel.view(1, 1, 2, 2))  # 都要四维 | both want four axes
print(y.shape, torch.equal(y[0, 0], correlate(x, kernel)))
#> torch.Size([1, 1, 2, 2]) True
