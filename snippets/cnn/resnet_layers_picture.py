"""ResNet-18 与 ResNet-34 的层 | The layers of ResNet-18 and ResNet-34

alt: 每条竖线是一层卷积，弧是残差连接，换段的弧是虚线 | Each bar is a convolution, each arc a shortcut, dashed where the stage changes
"""

import matplotlib.pyplot as plt
import torch
from torchvision import models

figure, axes = plt.subplots(2, 1, figsize=(8, 4.2), layout="constrained")
for ax, (name, build) in zip(axes, {"ResNet-18": models.resnet18, "ResNet-34": models.resnet34}.items(), strict=True):
    with torch.device("meta"):
        net = build()
    ax.bar(0, 112, 0.6, color="C7")
    ax.text(0, -8, "64×112×112", ha="center", va="top", size=7)
    left = 1.5
    for stage, color in enumerate(("C0", "C1", "C2", "C3")):
        side, blocks = 56 // 2**stage, net.get_submodule(f"layer{stage + 1}")
        start = left
        for block in blocks:
            ax.bar([left, left + 1], [side, side], 0.6, color=color)
            style = "--" if block.downsample else "-"
            arrow = {"arrowstyle": "->", "color": "C7", "linestyle": style, "connectionstyle": "arc3,rad=-0.6"}
            ax.annotate("", (left + 1.5, side + 3), (left - 0.5, side + 3), arrowprops=arrow)
            left += 2
        channels = blocks[0].conv1.out_channels
        ax.text((start + left - 1) / 2, -8, f"{channels}×{side}×{side}", ha="center", va="top", size=9)
    ax.text(left, 7, "mean,\nlinear", va="bottom", size=9)
    ax.set(xlim=(-1.5, left + 2), ylim=(-24, 118), title=name)
    ax.axis("off")
plt.show()
