"""卷积要 (批量, 通道, 高, 宽) | Convolution wants (batch, channels, height, width)"""

import torch
from torch import nn

conv = nn.Conv2d(3, 8, 3)
for images in (
    torch.rand(4, 32, 32, 3),
    torch.rand(32, 32),
    torch.rand(4, 1, 32, 32),
    torch.randint(256, (4, 3, 32, 32), dtype=torch.uint8),
):
    try:
        conv(images)
    except RuntimeError as e:
        print(e)
        #> Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 32, 32, 3] to have 3 channels, but got 32 channels instead
        #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [32, 32]
        #> Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 1, 32, 32] to have 3 channels, but got 1 channels instead
        #> Input type (unsigned char) and bias type (float) should be the same
print(conv(torch.rand(4, 32, 32, 3).permute(0, 3, 1, 2)).shape)
#> torch.Size([4, 8, 30, 30])
