"""classes、class_to_idx、samples、targets | classes, class_to_idx, samples, targets"""

from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

for name in ("Snowdrop", "Daffodil", "LilyValley"):
    Path("flowers", name).mkdir(parents=True)
    Image.new("RGB", (40, 30)).save(Path("flowers", name, "1.png"))

dataset = ImageFolder("flowers")
print(dataset.classes, dataset.class_to_idx)  # 按字母排 | in alphabetical order
#> ['Daffodil', 'LilyValley', 'Snowdrop'] {'Daffodil': 0, 'LilyValley': 1, 'Snowdrop': 2}
print([(Path(path).parent.name, label) for path, label in dataset.samples])  # 路径和整数 | paths and integers
#> [('Daffodil', 0), ('LilyValley', 1), ('Snowdrop', 2)]
print(dataset.targets, dataset.imgs is dataset.samples)
#> [0, 1, 2] True
image, label = dataset[0]  # 不是路径，是图片 | an image, not a path
print(type(image).__name__, image.size, label)
#> Image (40, 30) 0
