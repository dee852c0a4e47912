"""棋盘格：每个位置被盖了几次章 | Checkerboard: how many stamps each place gets

alt: 核 3 步幅 2 时覆盖次数 1、2、4 相间成棋盘格；核 4 步幅 2 时内部处处 4 次 | Kernel 3, stride 2: counts 1, 2, 4 alternate; kernel 4, stride 2: 4 everywhere inside
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 4, 4)
uneven = F.conv_transpose2d(x, torch.ones(1, 1, 3, 3), stride=2)[0, 0]
even = F.conv_transpose2d(x, torch.ones(1, 1, 4, 4), stride=2)[0, 0]
print(uneven[4])
#> tensor([2., 2., 4., 2., 4., 2., 4., 2., 2.])
print(even[4])
#> tensor([2., 2., 4., 4., 4., 4., 4., 4., 2., 2.])
resized = F.conv2d(F.interpolate(x, scale_factor=2), torch.ones(1, 1, 3, 3), padding=1)[0, 0]

figure, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained")
titles = ("kernel 3, stride 2", "kernel 4, stride 2", "upsample, then conv 3")
for ax, counts, title in zip(axes, (uneven, even, resized), titles, strict=True):
    for i, row in enumerate(counts.int().tolist()):
        for j, count in enumerate(row):
            alpha = count / counts.max().item() * 0.7
            ax.add_patch(plt.Rectangle((j, i), 1, 1, facecolor="C0", alpha=alpha))
            ax.text(j + 0.5, i + 0.5, count, ha="center", va="center", size=7)
    ax.set(xlim=(0, len(counts)), ylim=(len(counts), 0), aspect="equal")
    ax.set_title(title)
    ax.axis("off")
plt.show()
