"""过一遍数据要多久：读盘还是计算慢 | How long one pass takes: is reading or computing slow

alone: yes
"""

import time

import torch
from sklearn.datasets import load_sample_image
from torch.utils.data import DataLoader
from torchvision.transforms import v2


class Photos(torch.utils.data.Dataset):
    photo = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
    transform = v2.Compose([v2.RandomResizedCrop(64), v2.ToDtype(torch.float32, scale=True)])

    def __len__(self):
        return 128

    def __getitem__(self, index):
        return self.transform(self.photo)


net = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3 * 64 * 64, 10))
reading = computing = 0.0
before = time.perf_counter()
for images in DataLoader(Photos(), batch_size=32):
    ready = time.perf_counter()
    net(images).sum().backward()
    reading += ready - before
    before = time.perf_counter()
    computing += before - ready
print(f"reading takes {reading / (reading + computing):.0%} of the time")
#> reading takes ...% of the time
