"""从图片到网络输入 | From a picture to a network's input"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

photo = Image.fromarray(load_sample_image("flower.jpg"))
transform = v2.Compose(
    [
        v2.ToImage(),  # PIL 或数组 -> (C, H, W) 的 uint8 张量 | PIL or array -> uint8 tensor (C, H, W)
        v2.Resize(256),  # 短边缩到 256 | the shorter edge becomes 256
        v2.CenterCrop(224),
        v2.ToDtype(torch.float32, scale=True),  # 0 到 255 -> 0 到 1 | 0...255 -> 0...1
        v2.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]),
    ]
)
image = transform(photo)
print(photo.size, photo.mode, "->", tuple(image.shape), image.dtype)
#> (640, 427) RGB -> (3, 224, 224) torch.float32
print(f"{image.min():.2f} to {image.max():.2f}")
#> -2.12 to 2.15
