"""随机挑一个、打乱、按概率做 | One of several, any order, with a probability"""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.arange(4, dtype=torch.uint8).reshape(1, 1, 4)
flip, invert = v2.RandomHorizontalFlip(p=1), v2.RandomInvert(p=1)
print(v2.RandomApply([flip, invert], p=1)(image))  # 都做，或都不做 | all of them, or none
#> tensor([[[252, 253, 254, 255]]], dtype=torch.uint8)
print([v2.RandomChoice([flip, invert])(image).flatten().tolist() for _ in range(3)])
#> [[3, 2, 1, 0], [3, 2, 1, 0], [255, 254, 253, 252]]
print(v2.RandomOrder([flip, invert])(image))  # 都做，顺序随机 | all of them in random order
#> tensor([[[252, 253, 254, 255]]], dtype=torch.uint8)
