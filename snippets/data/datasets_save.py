"""存图片：浮点用 save_image，uint8 经过 PIL | Saving images: floats with save_image, uint8 through PIL"""

import warnings

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torchvision.io import write_png
from torchvision.transforms import v2
from torchvision.utils import make_grid, save_image

images = torch.tensor(load_digits().images[:16]).unsqueeze(1).float() / 16  # (16, 1, 8, 8)，0 到 1 | (16, 1, 8, 8), 0 to 1
grid = make_grid(images, nrow=8, padding=1)
print(grid.shape)  # 灰度也变三通道 | gray becomes three channels
#> torch.Size([3, 19, 73])
save_image(grid, "digits.png")  # 收 0 到 1 的浮点 | takes floats from 0 to 1
read = v2.functional.to_image(Image.open("digits.png"))
print(read.shape, read.dtype, (read.float() / 255 - grid).abs().max() < 0.003)
#> torch.Size([3, 19, 73]) torch.uint8 tensor(True)
pixels = (grid * 255).round().byte()
v2.functional.to_pil_image(pixels).save("digits.png")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    write_png(pixels, "digits.png")  # 只收 uint8 | takes uint8 only
print({w.category.__name__ for w in caught})
#> {'DeprecationWarning'}
