"""AlexNet 与 LeNet，同一比例 | AlexNet and LeNet at one scale

alt: 上下两行方块：AlexNet 每段更高更宽，通道是 LeNet 的 16 到 24 倍 | Two rows of boxes: AlexNet's are taller and wider, with 16 to 24 times LeNet's channels
"""

import matplotlib.pyplot as plt

# 做什么，通道，边长；线性层的边长是 0 | what makes it, channels, side; a linear layer has side 0
lenet = [("image", 1, 28), ("conv 5", 6, 28), ("pool", 6, 14), ("conv 5", 16, 10), ("pool", 16, 5)]
alexnet = [("image", 1, 224), ("conv 11/4", 96, 54), ("pool", 96, 26), ("conv 5", 256, 26), ("pool", 256, 12)]
alexnet += [("conv 3", 384, 12), ("conv 3", 384, 12), ("conv 3", 256, 12), ("pool", 256, 5)]
nets = {
    "LeNet": [*lenet, ("linear", 120, 0), ("linear", 84, 0), ("linear", 10, 0)],
    "AlexNet": [*alexnet, ("linear", 4096, 0), ("linear", 4096, 0), ("linear", 10, 0)],
}
colors = {"image": "C0", "conv": "C1", "pool": "C3", "linear": "C2"}

figure, axes = plt.subplots(2, 1, figsize=(9, 4.6), layout="constrained", height_ratios=[1, 2])
for ax, (name, stages) in zip(axes, nets.items(), strict=True):
    for place, (label, channels, side) in enumerate(stages):
        width = channels**0.5 / 25 if side else 0.15  # 开平方，否则相差太大 | square roots, or the sizes differ too much
        height = side**0.5 if side else channels**0.5 / 4
        corner = (place - width / 2, -height / 2)
        ax.add_patch(plt.Rectangle(corner, width, height, facecolor=colors[label.split()[0]], alpha=0.75))
        shape = f"{channels}×{side}×{side}" if side else str(channels)
        ax.text(place, height / 2 + 0.3, shape, ha="center", va="bottom", size=8)
        ax.text(place, -height / 2 - 0.3, label, ha="center", va="top", size=8)
    ax.set(xlim=(-0.6, 11.6), title=name, ylim=(-5, 5) if name == "LeNet" else (-10, 10))
    ax.axis("off")
plt.show()
