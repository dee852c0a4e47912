"""数学上的卷积先把核翻转 | In mathematics, convolution flips the kernel first"""

import torch
import torch.nn.functional as F
from scipy.signal import convolve2d, correlate2d

x = torch.arange(9.0).view(3, 3)
kernel = torch.tensor([[0.0, 1.0], [2.0, 3.0]])


def conv(x, kernel):
    return F.conv2d(x[None, None], kernel[None, None])[0, 0]


print(conv(x, kernel))
#> tensor([[19., 25.],
#>         [37., 43.]])
print(correlate2d(x, kernel, mode="valid"))  # SciPy 的互相关：一样 | SciPy's cross-correlation: the same
#> [[19. 25.]
#>  [37. 43.]]
flipped = torch.flip(kernel, dims=(0, 1))  # 上下、左右都翻 | upside down and left to right
print(flipped)
#> tensor([[3., 2.],
#>         [1., 0.]])
print(conv(x, flipped))
#> tensor([[ 5., 11.],
#>         [23., 29.]])
print(convolve2d(x, kernel, mode="valid"))  # SciPy 的卷积：一样 | SciPy's convolution: the same
#> [[ 5. 11.]
#>  [23. 29.]]
