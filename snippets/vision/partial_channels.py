"""换了输入通道：三通道的卷积核用到灰度图 | Other input channels: an RGB kernel for gray images"""

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18().eval()
rgb = model.conv1.weight  # (64, 3, 7, 7)
gray = nn.Conv2d(1, 64, kernel_size=7, stride=2, padding=3, bias=False)
with torch.no_grad():
    gray.weight.copy_(rgb.sum(dim=1, keepdim=True))  # 三个通道相同时，求和不改结果 | equal channels: the sum changes nothing
image = torch.rand(1, 1, 64, 64)
before = model(image.expand(-1, 3, -1, -1))
model.conv1 = gray
print(torch.allclose(model(image), before, atol=1e-5))
#> True
four = nn.Conv2d(4, 64, kernel_size=7, stride=2, padding=3, bias=False)  # 多一个通道，比如深度 | one more, such as depth
with torch.no_grad():
    four.weight[:, :3] = rgb
    four.weight[:, 3:] = 0  # 起初不起作用 | without effect at first
model.conv1 = four
image = torch.rand(1, 4, 64, 64)
print(torch.allclose(model(image), model(torch.cat([image[:, :3], torch.zeros(1, 1, 64, 64)], dim=1))))
#> True
