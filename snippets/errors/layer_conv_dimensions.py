"""卷积的输入维数不对 | A convolution with another number of axes"""

import torch
from torch import nn

conv = nn.Conv2d(1, 8, kernel_size=3)
image = torch.zeros(28, 28)
try:
    conv(image)
except RuntimeError as e:
    print(e)
    #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]
print(conv(image[None]).shape, conv(image[None, None]).shape)
#> torch.Size([8, 26, 26]) torch.Size([1, 8, 26, 26])
batch = torch.zeros(32, 28, 28)
print(conv(batch.unsqueeze(1)).shape)  # 一批灰度图补通道 | the channel axis of a gray batch
#> torch.Size([32, 8, 26, 26])
