"""去掉分类头 | Without the head"""

import torch
from torch import nn
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor

images = torch.zeros(2, 3, 64, 64)
net = resnet18(weights=None).eval()
print(nn.Sequential(*list(net.children())[:-1])(images).shape)
#> torch.Size([2, 512, 1, 1])
extract = create_feature_extractor(net, ["layer2", "flatten"])
print({name: tuple(features.shape) for name, features in extract(images).items()})
#> {'layer2': (2, 128, 8, 8), 'flatten': (2, 512)}
net.fc = nn.Identity()
print(net(images).shape)
#> torch.Size([2, 512])
