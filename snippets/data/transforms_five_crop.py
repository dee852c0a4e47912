"""FiveCrop 与 TenCrop：一张变多张 | FiveCrop and TenCrop: several crops of one image"""

import torch
from torchvision.transforms import v2

image = torch.rand(3, 60, 80)
crops = v2.FiveCrop(40)(image)  # 四角和中心 | corners and center
print(type(crops).__name__, len(crops), crops[0].shape)
#> tuple 5 torch.Size([3, 40, 40])
print(len(v2.TenCrop(40)(image)))  # 再加各自的翻转 | and each flipped
#> 10
batch = torch.stack(v2.Compose([v2.FiveCrop(40), v2.Normalize([0.5], [0.5])])(image))
print(batch.shape)  # 平均五个预测 | average the five predictions
#> torch.Size([5, 3, 40, 40])
