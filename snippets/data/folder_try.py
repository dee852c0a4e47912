"""两个问题的答案：文件夹 10、新加的类别 | The answers: a folder called 10, and a new class"""

from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder


def classes(root, *names):
    for name in names:
        folder = Path(root, name)
        folder.mkdir(parents=True)
        Image.new("RGB", (8, 8)).save(folder / "a.png")
    return ImageFolder(root).class_to_idx


print(classes("numbers", "1", "2", "10"))
#> {'1': 0, '10': 1, '2': 2}
print(classes("animals", "cat", "dog"))
#> {'cat': 0, 'dog': 1}
print(classes("animals", "bird"))
#> {'bird': 0, 'cat': 1, 'dog': 2}
