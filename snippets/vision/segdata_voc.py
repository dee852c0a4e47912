"""VOC 的目录结构，用 VOCSegmentation 读 | The layout of VOC, read by VOCSegmentation"""

from pathlib import Path

import numpy as np
from PIL import Image
from torchvision.datasets import VOCSegmentation

root = Path("VOCdevkit/VOC2012")
for folder in ("JPEGImages", "SegmentationClass", "ImageSets/Segmentation"):
    (root / folder).mkdir(parents=True)
rng = np.random.default_rng(0)
for name, (height, width) in {"0001": (40, 60), "0002": (60, 40)}.items():
    image = rng.integers(0, 90, (height, width, 3), dtype=np.uint8)
    classes = np.zeros((height, width), dtype=np.uint8)
    image[10:30, 10:30], classes[9:31, 9:31] = (220, 120, 60), 255  # 外圈是边界 | the rim is border
    classes[10:30, 10:30] = 15
    Image.fromarray(image).save(root / "JPEGImages" / f"{name}.jpg")
    label = Image.fromarray(classes)
    label.putpalette(bytes(range(256)) * 3)  # 有调色板才是模式 P | the palette makes it mode P
    label.save(root / "SegmentationClass" / f"{name}.png")
(root / "ImageSets/Segmentation/train.txt").write_text("0001\n0002\n")

dataset = VOCSegmentation(".", year="2012", image_set="train", download=False)
image, label = dataset[0]
print(len(dataset), image.mode, image.size, label.mode, np.unique(label))
#> 2 RGB (60, 40) P [  0  15 255]
try:
    VOCSegmentation("elsewhere", year="2012", image_set="train", download=False)
except RuntimeError as e:
    print(e)
    #> Dataset not found or corrupted. You can use download=True to download it
