"""存图片：save_image 与 write_png | Saving images: save_image and write_png"""

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torchvision.io import write_png
from torchvision.transforms import v2
from torchvision.utils import make_grid, save_image

images = torch.tensor(load_digits().images[:16]).unsqueeze(1).float() / 16  # (16, 1, 8, 8)，0 到 1 | 0 to 1
grid = make_grid(images, nrow=8, padding=1)
print(grid.shape)  # 灰度也变三通道 | gray becomes three channels
#> torch.Size([3, 19, 73])
save_image(grid, "digits.png")  # 收 0 到 1 的浮点 | takes floats from 0 to 1
read = v2.functional.to_image(Image.open("digits.png"))
print(read.shape, read.dtype, (read.float() / 255 - grid).abs().max() < 0.003)
#> torch.Size([3, 19, 73]) torch.uint8 tensor(True)
try:
    write_png(grid, "digits.png")  # 只收 uint8 | takes uint8 only
except RuntimeError as e:
    print(str(e).splitlines()[0].split(", ")[-1])
    #> Input tensor dtype should be uint8
write_png((grid * 255).round().byte(), "digits.png")
