"""给卷积层一个固定的核 | Give a layer a fixed kernel"""

import torch
import torch.nn.functional as F
from torch import nn

sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
conv = nn.Conv2d(1, 1, kernel_size=3, bias=False)
try:
    conv.weight = sobel[None, None]
except TypeError as e:
    print(e)
    #> cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
try:
    conv.weight.copy_(sobel)
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.

with torch.no_grad():
    conv.weight.copy_(sobel)  # 旧代码写 conv.weight.data = ... | old code: conv.weight.data = ...
conv.requires_grad_(False)  # 不再训练 | trained no more


class Edges(nn.Module):  # 核当缓冲区：跟着搬设备，不是参数 | a buffer: moves along, is no parameter
    def __init__(self):
        super().__init__()
        self.register_buffer("kernel", sobel[None, None])

    def forward(self, images):
        return F.conv2d(images, self.kernel)


images = torch.rand(2, 1, 8, 8)
print(torch.equal(conv(images), Edges()(images)))
#> True
