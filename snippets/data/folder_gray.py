"""灰度图读出来是三通道 | Gray images come out with three channels"""

from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

Path("digits", "0").mkdir(parents=True)
Image.new("L", (28, 28)).save("digits/0/1.png")
print(ImageFolder("digits", transform=v2.ToImage())[0][0].shape)  # 默认转成 RGB | converted to RGB by default
#> torch.Size([3, 28, 28])
gray = v2.Compose([v2.ToImage(), v2.Grayscale(1)])
print(ImageFolder("digits", transform=gray)[0][0].shape)
#> torch.Size([1, 28, 28])
print(ImageFolder("digits", transform=v2.ToImage(), loader=lambda path: Image.open(path).convert("L"))[0][0].shape)
#> torch.Size([1, 28, 28])
