"""同一张图，同批的伙伴不同，输出也不同 | The same image, other companions, another output"""

import torch
from torch import nn

torch.manual_seed(0)
image, pool = torch.randn(1, 8, 4, 4), torch.randn(4096, 8, 4, 4)
layers = {"BatchNorm2d": nn.BatchNorm2d(8), "GroupNorm": nn.GroupNorm(2, 8)}
for size in (2, 8, 32, 128):
    spread = {}
    for name, layer in layers.items():
        others = torch.randint(len(pool), (100, size - 1))  # 换一百次伙伴 | a hundred sets of companions
        outputs = torch.stack([layer(torch.cat([image, pool[i]]))[0] for i in others])
        spread[name] = round(outputs.std(dim=0).mean().item(), 2)
    print(f"batch of {size:3}", spread)
    #> batch of   2 {'BatchNorm2d': 0.14, 'GroupNorm': 0.0}
    #> batch of   8 {'BatchNorm2d': 0.1, 'GroupNorm': 0.0}
    #> batch of  32 {'BatchNorm2d': 0.05, 'GroupNorm': 0.0}
    #> batch of 128 {'BatchNorm2d': 0.03, 'GroupNorm': 0.0}
