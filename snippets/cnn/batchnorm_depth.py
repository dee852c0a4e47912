"""层越深，数值越小；归一化把它拉回来 | Values shrink with depth; normalizing brings them back

alt: 标准差随层数：不加归一化降到十亿分之一，加了一直在同一水平 | Spread by layer: a billionth without, level with batch norm
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.randn(128, 100)
figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
for name, norm in {"without": nn.Identity, "batch norm": nn.BatchNorm1d}.items():
    x, spreads = inputs, []
    for _ in range(30):
        x = torch.relu(norm(100)(nn.Linear(100, 100)(x)))
        spreads.append(x.std(dim=0).mean().item())  # 样本之间差多少 | how much samples differ
    print(f"{name:10} layer 1: {spreads[0]:.2f}, layer 30: {spreads[-1]:.0e}")
    #> without    layer 1: 0.33, layer 30: ...
    #> batch norm layer 1: 0.59, layer 30: 6e-01
    ax.semilogy(range(1, 31), spreads, label=name)
ax.set(xlabel="layer", ylabel="spread over samples")
ax.legend()
plt.show()
