"""ColorJitter 的参数是范围，不是倍数 | ColorJitter takes ranges, not factors"""

import torch
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional

gray = torch.full((3, 1, 1), 100, dtype=torch.uint8)
print([functional.adjust_brightness(gray, factor)[0].item() for factor in (0.5, 1, 1.5)])
#> [50, 100, 150]
print(v2.ColorJitter(brightness=0.5).brightness)  # 可能更亮 | may turn out brighter
#> (0.5, 1.5)
print(v2.ColorJitter(brightness=(0.2, 0.8)).brightness)  # 只变暗 | darker only
#> (0.2, 0.8)
try:
    v2.ColorJitter(hue=0.6)
except ValueError as e:
    print(e)
    #> hue values should be between (-0.5, 0.5) and increasing, but got [-0.6, 0.6].
