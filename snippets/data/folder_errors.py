"""空文件夹、没有分类 | Empty folders, no classes"""

from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

Path("images", "cat").mkdir(parents=True)
Path("images", "dog").mkdir()
Image.new("RGB", (4, 4)).save("images/cat/1.png")
for root in ("images", "images/cat", "missing"):
    try:
        ImageFolder(root)
    except FileNotFoundError as e:
        print(str(e).splitlines()[0])
        #> Found no valid file for the classes dog. Supported extensions are: .jpg, .jpeg, .png, .ppm, .bmp, .pgm, .tif, .tiff, .webp
        #> Couldn't find any class folder in images/cat.
        #> [Errno 2] No such file or directory: 'missing'
print(ImageFolder("images", allow_empty=True).class_to_idx)
#> {'cat': 0, 'dog': 1}
