"""灰度图变成三通道，再变回来 | A gray image in three channels, and back"""

import torch
from torchvision.transforms import v2

gray = torch.rand(1, 28, 28)
rgb = gray.expand(3, -1, -1)  # 视图，不占内存 | a view: no memory
print(rgb.shape, torch.equal(rgb[0], rgb[2]))
#> torch.Size([3, 28, 28]) True
print(v2.RGB()(gray).shape, v2.Grayscale()(rgb).shape)
#> torch.Size([3, 28, 28]) torch.Size([1, 28, 28])
batch = torch.rand(8, 1, 28, 28)
print(batch.expand(-1, 3, -1, -1).shape)
#> torch.Size([8, 3, 28, 28])
