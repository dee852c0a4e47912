"""核 [1, -1] 找竖直的边缘 | The kernel [1, -1] finds vertical edges"""

import torch
import torch.nn.functional as F

image = torch.ones(6, 8)
image[:, 2:6] = 0  # 白、黑、白 | white, black, white
kernel = torch.tensor([[1.0, -1.0]])  # 左边减右边 | left minus right


def conv(x, kernel):
    return F.conv2d(x[None, None], kernel[None, None])[0, 0]


print(conv(image, kernel)[:2])  # 1：白变黑；-1：黑变白 | 1: white to black; -1: black to white
#> tensor([[ 0.,  1.,  0.,  0.,  0., -1.,  0.],
#>         [ 0.,  1.,  0.,  0.,  0., -1.,  0.]])
print(conv(image.T, kernel).any())  # 水平的边缘看不见 | it is blind to horizontal edges
#> tensor(False)
print(conv(image.T, kernel.T).any())
#> tensor(True)
