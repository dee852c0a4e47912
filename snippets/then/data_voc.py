"""VOC 的图与标签 | VOC images and labels"""

from pathlib import Path

from PIL import Image
from torchvision.datasets import VOCSegmentation
from torchvision.transforms.v2 import functional as TF

voc = Path("data/VOCdevkit/VOC2012")
for folder in ("JPEGImages", "SegmentationClass", "ImageSets/Segmentation"):
    (voc / folder).mkdir(parents=True)
Image.new("RGB", (8, 6)).save(voc / "JPEGImages/a.jpg")
label = Image.new("P", (8, 6), 15)
label.putpalette(bytes(768))
label.save(voc / "SegmentationClass/a.png")
(voc / "ImageSets/Segmentation/train.txt").write_text("a\n")

image, label = VOCSegmentation("data", year="2012", image_set="train")[0]
print(image.size, label.mode, TF.pil_to_tensor(label).unique())
#> (8, 6) P tensor([15], dtype=torch.uint8)
