"""每种变换抽十次，存成一张图 | Ten draws of each transform, saved as one picture"""

from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2
from torchvision.utils import make_grid, save_image

torch.manual_seed(0)
photo = v2.Resize(60)(v2.ToImage()(Image.fromarray(load_sample_image("flower.jpg"))))
for name in ("RandomHorizontalFlip", "RandomVerticalFlip", "RandAugment"):
    draws = [getattr(v2, name)()(photo) for _ in range(10)]
    save_image(make_grid(draws, nrow=5) / 255, f"{name}.png")
print(sorted(path.name for path in Path().glob("*.png")))
#> ['RandAugment.png', 'RandomHorizontalFlip.png', 'RandomVerticalFlip.png']
print(make_grid(draws, nrow=5).shape)  # 间隔 2 个像素 | 2 pixels in between
#> torch.Size([3, 126, 457])
