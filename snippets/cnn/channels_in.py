"""多个输入通道：各自卷积，再相加 | Several input channels: convolve each, then add"""

import torch
import torch.nn.functional as F

x = torch.stack([torch.arange(9.0), torch.arange(1.0, 10.0)]).view(1, 2, 3, 3)  # 两个通道 | two channels
kernel = torch.tensor([[[0.0, 1.0], [2.0, 3.0]], [[1.0, 2.0], [3.0, 4.0]]])  # (2, 2, 2)

one_by_one = [F.conv2d(x[:, c : c + 1], kernel[c][None, None]) for c in range(2)]
print(sum(one_by_one)[0, 0])
#> tensor([[ 56.,  72.],
#>         [104., 120.]])
print(F.conv2d(x, kernel[None])[0, 0])
#> tensor([[ 56.,  72.],
#>         [104., 120.]])
