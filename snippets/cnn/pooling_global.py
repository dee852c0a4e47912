"""全局平均池化：每个通道一个数 | Global average pooling: one number for each channel"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
features = torch.rand(8, 512, 7, 7)
pooled = nn.AdaptiveAvgPool2d(1)(features)
print(pooled.shape)
#> torch.Size([8, 512, 1, 1])
print(torch.allclose(pooled, F.avg_pool2d(features, kernel_size=features.shape[2:])))
#> True
print(torch.allclose(pooled.flatten(1), features.mean(dim=(2, 3)), atol=1e-6))
#> True

head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10))
dense = nn.Sequential(nn.Flatten(), nn.Linear(512 * 7 * 7, 10))
for net in (head, dense):
    print(sum(p.numel() for p in net.parameters()), net(features).shape)
    #> 5130 torch.Size([8, 10])
    #> 250890 torch.Size([8, 10])
print(head(torch.rand(8, 512, 9, 11)).shape)  # 别的大小也行 | another size is fine
#> torch.Size([8, 10])
try:
    dense(torch.rand(8, 512, 9, 11))
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (8x50688 and 25088x10)
