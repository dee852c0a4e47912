"""标签在文件名里：自定义 Dataset | Labels in the file names: a custom Dataset"""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import Dataset
from torchvision.transforms import v2

Path("pets").mkdir()
for name in ("cat_1", "cat_2", "dog_1"):
    Image.new("RGB", (40, 30)).save(f"pets/{name}.png")


class Pets(Dataset):
    def __init__(self, root, transform=None):
        self.paths = sorted(Path(root).glob("*.png"))
        self.classes = sorted({path.stem.split("_")[0] for path in self.paths})
        self.transform = transform

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, index):
        path = self.paths[index]
        image = v2.functional.to_image(Image.open(path).convert("RGB"))  # uint8, (C, H, W)
        if self.transform:
            image = self.transform(image)
        return image, self.classes.index(path.stem.split("_")[0])


dataset = Pets("pets", v2.ToDtype(torch.float32, scale=True))
print(len(dataset), dataset.classes, [label for _, label in dataset], dataset[0][0].shape)
#> 3 ['cat', 'dog'] [0, 0, 1] torch.Size([3, 30, 40])
