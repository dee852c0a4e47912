"""一个文件夹分成两份，变换不同 | One folder split in two, with different transforms"""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import Subset
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

for name in ("cat", "dog"):
    Path("images", name).mkdir(parents=True)
    for i in range(10):
        Image.new("RGB", (8, 8)).save(Path("images", name, f"{i}.png"))

indices = torch.randperm(20, generator=torch.Generator().manual_seed(0)).tolist()
augment = v2.Compose([v2.ToImage(), v2.RandomHorizontalFlip()])
train = Subset(ImageFolder("images", transform=augment), indices[:16])
val = Subset(ImageFolder("images", transform=v2.ToImage()), indices[16:])
print(len(train), len(val), set(train.indices) & set(val.indices))
#> 16 4 set()
print(train.dataset.transform is val.dataset.transform)
#> False
