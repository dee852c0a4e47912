"""ToImage 加 ToDtype | ToImage and ToDtype"""

import torch
from PIL import Image
from torchvision.transforms import v2

convert = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
image = convert(Image.new("RGB", (80, 60), (255, 128, 0)))
print(image.shape, image.dtype)  # (C, H, W)
#> torch.Size([3, 60, 80]) torch.float32
print(image[:, 0, 0])  # 除以 255 | divided by 255
#> tensor([1.0000, 0.5020, 0.0000])
