"""一层一层走，留下要的 | Layer by layer, keeping what is wanted"""

import torch
from torchvision.models import vgg16

model = vgg16(init_weights=False).eval()
wanted, maps = {3, 8, 15, 22, 29}, {}
x = torch.rand(1, 3, 64, 64)
with torch.inference_mode():
    for i, layer in enumerate(model.features):
        x = layer(x)
        if i in wanted:
            maps[i] = x.clone()  # 后面的 ReLU 是原地的，留副本 | a later ReLU is in-place: keep a copy
        if i == max(wanted):
            break  # 后面的不用算 | the rest is not needed
print({i: tuple(feature.shape) for i, feature in maps.items()})
#> {3: (1, 64, 64, 64), 8: (1, 128, 32, 32), 15: (1, 256, 16, 16), 22: (1, 512, 8, 8), 29: (1, 512, 4, 4)}
