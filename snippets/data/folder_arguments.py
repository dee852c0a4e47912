"""其余参数：target_transform、loader、is_valid_file | The other arguments: target_transform, loader, is_valid_file"""

from inspect import signature
from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

for name in ("cat", "dog"):
    Path("images", name).mkdir(parents=True)
    for size in (4, 40):
        Image.new("RGB", (size, size)).save(Path("images", name, f"{size}.png"))

print(list(signature(ImageFolder).parameters))
#> ['root', 'transform', 'target_transform', 'loader', 'is_valid_file', 'allow_empty']
dataset = ImageFolder(
    "images",
    target_transform=lambda label: 1 - label,
    is_valid_file=lambda path: Image.open(path).width >= 10,  # 太小的不要 | skips what is too small
)
print([label for _, label in dataset], len(dataset))
#> [1, 0] 2
