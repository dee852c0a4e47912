"""读图像文件 | Reading an image file"""

import warnings

from PIL import Image
from torchvision.transforms.v2 import functional as TF

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        from scipy.misc import imread

        imread("red.png")
    except ImportError as e:
        print(str(e).partition(" (")[0])
        #> cannot import name 'imread' from 'scipy.misc'
Image.new("RGB", (4, 3), "red").save("red.png")
image = Image.open("red.png").convert("RGB")
print(image.size, TF.to_image(image).shape, TF.to_image(image)[:, 0, 0])
#> (4, 3) torch.Size([3, 3, 4]) tensor([255,   0,   0], dtype=torch.uint8)
