"""加载时放大到 224 | Enlarge to 224 while loading"""

import torch
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import FakeData
from torchvision.transforms import v2


def load(transform, batch_size=4):
    images = FakeData(size=8, image_size=(1, 28, 28), transform=transform)  # 28×28 的 PIL 图 | 28×28 PIL images
    return next(iter(DataLoader(images, batch_size)))[0]


old = transforms.Compose([transforms.Resize(224), transforms.ToTensor()])
new = v2.Compose([v2.Resize(224), v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
print(load(new).shape, 224**2 // 28**2)  # 像素是 64 倍 | 64 times the pixels
#> torch.Size([4, 1, 224, 224]) 64
print(torch.allclose(load(old), load(new)))
#> True
