"""Fashion-MNIST：下载、读取 | Fashion-MNIST: download and read

needs: network
"""

import os

import torch
from torch.utils.data import DataLoader
from torchvision.datasets import FashionMNIST
from torchvision.transforms import v2

convert = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
root = os.environ.get("DATA_DIR", "data")
train_set = FashionMNIST(root, train=True, transform=convert, download=True)
test_set = FashionMNIST(root, train=False, transform=convert, download=True)
print(len(train_set), len(test_set), train_set[0][0].shape)
#> 60000 10000 torch.Size([1, 28, 28])
train_loader = DataLoader(train_set, batch_size=256, shuffle=True, num_workers=2)
test_loader = DataLoader(test_set, batch_size=256)
