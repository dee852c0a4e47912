"""末尾的 ReLU：得分不会是负数，还会死 | The ReLU at the end: no negative scores, and it can die"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
block = [nn.Conv2d(32, 10, 3, padding=1), nn.ReLU(), nn.Conv2d(10, 10, 1), nn.ReLU(), nn.Conv2d(10, 10, 1)]
with_relu = nn.Sequential(*block, nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())
without = nn.Sequential(*block, nn.AdaptiveAvgPool2d(1), nn.Flatten())  # 同一批层 | the same layers
maps, labels = torch.randn(64, 32, 5, 5).relu(), torch.randint(10, (64,))

scores = with_relu(maps)
print(f"least score: {scores.min():.2f}, without the ReLU: {without(maps).min():.2f}")
#> least score: 0.00, without the ReLU: -0.31

nn.init.constant_(block[-1].bias, -1.0)  # 一步太大的更新就可能这样 | one update too large can do this
for head in (with_relu, without):
    head.zero_grad()
    loss = F.cross_entropy(head(maps), labels)
    loss.backward()
    print(f"loss {loss:.4f}, gradient {block[0].weight.grad.norm():.4f}")  # 前一个永远停在 ln 10 | the first: ln 10 for good
    #> loss 2.3026, gradient 0.0000
    #> loss 2.2904, gradient 0.0685
