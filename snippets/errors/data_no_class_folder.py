"""ImageFolder 找不到类别文件夹 | ImageFolder finds no class folders"""

from pathlib import Path

from torchvision.datasets import ImageFolder

Path("photos/train/cat").mkdir(parents=True)
Path("photos/flat").mkdir()
try:
    ImageFolder("photos/flat")  # 图直接放在里面 | images directly inside
except FileNotFoundError as e:
    print(e)
    #> Couldn't find any class folder in photos/flat.
try:
    ImageFolder("photos/train")
except FileNotFoundError as e:
    print(str(e).partition(" Supported")[0])
    #> Found no valid file for the classes cat.
Path("photos/train/cat/1.jpg").touch()
print(ImageFolder("photos/train").class_to_idx)
#> {'cat': 0}
