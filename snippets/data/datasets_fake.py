"""FakeData：先让流程跑通 | FakeData: get the pipeline to run first"""

import torch
from torch.utils.data import DataLoader
from torchvision.datasets import FakeData
from torchvision.transforms import v2

convert = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
dataset = FakeData(size=100, image_size=(3, 32, 32), num_classes=10, transform=convert)
images, labels = next(iter(DataLoader(dataset, batch_size=32)))
print(len(dataset), images.shape, labels.dtype)
#> 100 torch.Size([32, 3, 32, 32]) torch.int64
