"""只读不算，和只算不读 | Reading without computing, computing without reading

alone: yes
"""

import time

import torch
from sklearn.datasets import load_sample_image
from torch import nn
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2


class Photos(Dataset):
    photo = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
    transform = v2.Compose([v2.RandomResizedCrop(64), v2.ToDtype(torch.float32, scale=True)])

    def __len__(self):
        return 128

    def __getitem__(self, index):
        return self.transform(self.photo)


torch.set_num_threads(1)


def seconds(batches):
    start = time.perf_counter()
    for images in batches:
        net(images).sum().backward()
    return time.perf_counter() - start


loader = DataLoader(Photos(), batch_size=32)
start = time.perf_counter()
batches = list(loader)
reading = time.perf_counter() - start
net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))
seconds(batches[:1])  # 热身 | warm-up
computing = seconds(batches)  # 数据已经在手里 | the data are there already
print(f"reading alone takes {reading / computing:.1f} times as long as computing alone")
#> reading alone takes ... times as long as computing alone
