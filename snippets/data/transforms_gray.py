"""灰度与三通道互换 | From gray to three channels and back"""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
gray = torch.randint(256, (1, 4, 4), dtype=torch.uint8)  # 一张灰度图 | a gray image
print(v2.RGB()(gray).shape, v2.Grayscale(3)(gray).shape)  # 一个通道变三个 | one channel becomes three
#> torch.Size([3, 4, 4]) torch.Size([3, 4, 4])
print(torch.equal(v2.RGB()(gray), gray.expand(3, -1, -1)))  # 三个通道相同 | three equal channels
#> True
batch = torch.rand(8, 1, 28, 28)
print(batch.expand(-1, 3, -1, -1).shape)  # 一个批量，不复制内存 | a batch, without copying memory
#> torch.Size([8, 3, 28, 28])
color = torch.randint(256, (3, 4, 4), dtype=torch.uint8)
print(v2.Grayscale(1)(color).shape)  # 三个通道变一个 | three channels become one
#> torch.Size([1, 4, 4])
print(v2.RandomGrayscale(p=0.1)(color).shape)  # 十次里一次变灰，仍是三通道 | gray one time in ten, still three channels
#> torch.Size([3, 4, 4])
