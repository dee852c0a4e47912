"""PNG 有四个通道 | A PNG with four channels"""

from PIL import Image
from torchvision.transforms import v2

image = Image.new("RGBA", (8, 8), "red")
jitter = v2.Compose([v2.ToImage(), v2.ColorJitter(saturation=0.5)])
print(image.mode, v2.functional.to_image(image).shape)
#> RGBA torch.Size([4, 8, 8])
try:
    jitter(image)
except TypeError as e:
    print(e)
    #> Input image tensor permitted channel values are 1 or 3, but found 4
print(jitter(image.convert("RGB")).shape)
#> torch.Size([3, 8, 8])
