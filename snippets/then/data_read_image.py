"""torchvision 读图像和视频 | Reading images and videos with torchvision"""

import warnings

import torch
from PIL import Image
from torchvision.io import read_image
from torchvision.transforms.v2 import functional as TF

Image.new("RGB", (4, 3), "red").save("red.png")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = read_image("red.png")
print(str(caught[0].message).split(". ")[0])
#> The image decoding and encoding capabilities of TorchVision are deprecated since torchvision 0.29 and will be removed in a future release
try:
    from torchvision.io import read_video

    read_video("clip.mp4")
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name 'read_video' from 'torchvision.io'
print(torch.equal(old, TF.to_image(Image.open("red.png"))))
#> True
