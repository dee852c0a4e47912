"""三个 3×3 顶一个 7×7 | Three 3×3 instead of one 7×7

alt: 三张方格图：一、二、三层 3×3 之后，一个输出看到 3×3、5×5、7×7 | Three grids: after one, two, three 3×3 layers an output sees 3×3, 5×5, 7×7
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

figure, axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained")
for depth, ax in enumerate(axes, 1):
    stack = nn.Sequential(*[nn.Conv2d(64, 64, 3, padding=1, bias=False) for _ in range(depth)])
    large = nn.Conv2d(64, 64, 2 * depth + 1, padding=depth, bias=False)
    image = torch.randn(1, 64, 9, 9, requires_grad=True)
    stack(image)[0, 0, 4, 4].backward()  # 中间的输出取决于哪些输入 | which inputs reach the middle output
    seen = image.grad[0].abs().sum(dim=0) > 0
    side = int(seen.sum() ** 0.5)
    weights = sum(p.numel() for p in stack.parameters())
    print(f"{depth} x 3x3 sees {side}x{side}: {weights:,} weights; one {side}x{side}: {large.weight.numel():,}")
    #> 1 x 3x3 sees 3x3: 36,864 weights; one 3x3: 36,864
    #> 2 x 3x3 sees 5x5: 73,728 weights; one 5x5: 102,400
    #> 3 x 3x3 sees 7x7: 110,592 weights; one 7x7: 200,704
    for row, column in seen.nonzero().tolist():
        ax.add_patch(plt.Rectangle((column, row), 1, 1, facecolor="C1", alpha=0.7))
    ax.hlines(range(10), 0, 9, color="C7", linewidth=0.5)
    ax.vlines(range(10), 0, 9, color="C7", linewidth=0.5)
    ax.set(xlim=(0, 9), ylim=(9, 0), aspect="equal", title=f"{depth} × 3×3 → {side}×{side}")
    ax.axis("off")
plt.show()
