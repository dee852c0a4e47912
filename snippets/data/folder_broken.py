"""坏图片要到读的时候才报错 | A broken image fails only when it is read"""

from pathlib import Path

from PIL import Image, UnidentifiedImageError
from torchvision.datasets import ImageFolder

Path("images", "cat").mkdir(parents=True)
Image.new("RGB", (4, 4)).save("images/cat/1.png")
Path("images/cat/2.png").write_text("not an image")
dataset = ImageFolder("images")
print(len(dataset))
#> 2
for path, _ in dataset.samples:  # 训练前先查一遍 | check once, before training
    try:
        dataset.loader(path)
    except UnidentifiedImageError as e:
        print(e)
        #> cannot identify image file <_io.BufferedReader name='images/cat/2.png'>
