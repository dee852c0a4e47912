"""一个文件夹一类，标签不用写 | One folder per class, no labels to write"""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

for name, color in (("cat", "orange"), ("dog", "brown")):
    Path("train", name).mkdir(parents=True)
    for i in range(6):
        Image.new("RGB", (40 + i, 30), color).save(Path("train", name, f"{i}.png"))

transform = v2.Compose([v2.ToImage(), v2.Resize((32, 32)), v2.ToDtype(torch.float32, scale=True)])
dataset = ImageFolder("train", transform=transform)
print(len(dataset), dataset.classes)
#> 12 ['cat', 'dog']
images, labels = next(iter(DataLoader(dataset, batch_size=12)))
print(images.shape, labels)
#> torch.Size([12, 3, 32, 32]) tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
