"""输入大小：任意，但训练时一张小图不行 | Any input size, but not one small image in training"""

import torch
from torchvision import models

net = models.resnet18(num_classes=10)
for shape in ((2, 3, 224, 224), (2, 3, 300, 260), (2, 3, 32, 32), (1, 3, 32, 32)):
    try:
        print(shape, "->", tuple(net(torch.rand(shape)).shape))
        #> (2, 3, 224, 224) -> (2, 10)
        #> (2, 3, 300, 260) -> (2, 10)
        #> (2, 3, 32, 32) -> (2, 10)
    except ValueError as e:
        print(shape, e)
        #> (1, 3, 32, 32) Expected more than 1 value per channel when training, got input size torch.Size([1, 512, 1, 1])

net.eval()  # 用累计的均值和方差 | uses the running mean and variance
print(net(torch.rand(1, 3, 32, 32)).shape)
#> torch.Size([1, 10])

try:
    net(torch.rand(2, 1, 224, 224))
except RuntimeError as e:
    print(e)
    #> Given groups=1, weight of size [64, 3, 7, 7], expected input[2, 1, 224, 224] to have 3 channels, but got 1 channels instead
