"""灰度：一个通道还是三个 | Gray: one channel or three"""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.randint(256, (3, 4, 4), dtype=torch.uint8)
print(v2.Grayscale(1)(image).shape, v2.Grayscale(3)(image).shape)
#> torch.Size([1, 4, 4]) torch.Size([3, 4, 4])
print(v2.RGB()(v2.Grayscale(1)(image)).shape)  # 给三通道的网络 | for a net that wants three channels
#> torch.Size([3, 4, 4])
gray = v2.RandomGrayscale(p=0.1)(image)  # 十次里一次变灰 | gray one time in ten
print(gray.shape)
#> torch.Size([3, 4, 4])
