"""卷积的输入通道数不对 | A convolution with other input channels"""

import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
gray, channels_last = torch.zeros(4, 1, 28, 28), torch.zeros(4, 28, 28, 3)
for wrong in (gray, channels_last):
    try:
        conv(wrong)
    except RuntimeError as e:
        print(e)
        #> Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 1, 28, 28] to have 3 channels, but got 1 channels instead
        #> Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 28, 28, 3] to have 3 channels, but got 28 channels instead
print(conv(gray.expand(-1, 3, -1, -1)).shape)  # 灰度图重复成三个通道 | one channel shown three times
#> torch.Size([4, 8, 26, 26])
print(conv(channels_last.permute(0, 3, 1, 2)).shape)
#> torch.Size([4, 8, 26, 26])
