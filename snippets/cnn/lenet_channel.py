"""忘了通道维：批量被当成通道 | The forgotten channel: the batch is taken for channels"""

import torch
from torch import nn

conv = nn.Conv2d(1, 6, kernel_size=5)
images = torch.randn(64, 28, 28)  # 64 张灰度图 | 64 gray images
try:
    conv(images)
except RuntimeError as e:
    print(e)
    #> Given groups=1, weight of size [6, 1, 5, 5], expected input[1, 64, 28, 28] to have 1 channels, ...
print(conv(images.unsqueeze(1)).shape)
#> torch.Size([64, 6, 24, 24])

print(conv(images[:1]).shape)  # 只有一张时不报错 | with a single image there is no error
#> torch.Size([6, 24, 24])
