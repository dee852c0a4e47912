"""缩小张量时默认抗锯齿 | Shrinking tensors is antialiased by default"""

import torch
from torchvision.transforms import v2

image = torch.zeros(1, 1, 8)
image[..., 3] = 1.0
print(v2.Resize((1, 2), antialias=False)(image), v2.Resize((1, 2))(image))
#> tensor([[[0., 0.]]]) tensor([[[0.1786, 0.1071]]])
