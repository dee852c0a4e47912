"""什么能进去：PIL、张量、uint8、浮点 | What goes in: PIL, tensors, uint8, floats"""

import torch
from PIL import Image
from torchvision.transforms import v2

pil = Image.new("RGB", (80, 60))
tensor = torch.zeros(3, 60, 80, dtype=torch.uint8)
print(type(v2.Resize(30)(pil)).__name__, v2.Resize(30)(tensor).shape)  # 进什么出什么 | out comes what went in
#> Image torch.Size([3, 30, 40])
print(v2.Resize(30)(torch.zeros(16, 3, 60, 80)).shape)  # 前面的维都是批量 | leading axes are batch axes
#> torch.Size([16, 3, 30, 40])
normalize = v2.Normalize([0.5], [0.5])
for image in (pil, tensor):
    try:
        normalize(image)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).splitlines()[0])
        #> TypeError Normalize() does not support PIL images.
        #> TypeError Input tensor should be a float tensor. Got torch.uint8.
print(v2.Normalize([0.5], [0.5])(tensor.float()).mean())
#> tensor(-1.)
