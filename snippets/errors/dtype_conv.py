"""卷积的输入类型不对 | A convolution with another dtype"""

import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
images = torch.zeros(4, 3, 8, 8, dtype=torch.uint8)
for wrong in (images, images.double(), images.half()):
    try:
        conv(wrong)
    except RuntimeError as e:
        print(e)
        #> Input type (unsigned char) and bias type (float) should be the same
        #> Input type (double) and bias type (float) should be the same
        #> Input type (c10::Half) and bias type (float) should be the same
print(conv(images.float() / 255).dtype)
#> torch.float32
