"""VOC 的 21 类和它们的颜色 | The 21 classes of VOC and their colors

alt: 21 个色块，写着编号和类名；最后一块是边界，编号 255 | 21 swatches with number and class; the last is the border, 255
"""

import matplotlib.pyplot as plt
from torchvision.models.segmentation import FCN_ResNet50_Weights

names = FCN_ResNet50_Weights.DEFAULT.meta["categories"]
figure, ax = plt.subplots(figsize=(8, 2.4), layout="constrained")
for place, k in enumerate([*range(21), 255]):
    color = [sum((k >> (3 * bit + c) & 1) << (7 - bit) for bit in range(8)) / 255 for c in range(3)]
    x, y = place % 6 * 5, place // 6
    ax.add_patch(plt.Rectangle((x, y + 0.15), 0.8, 0.7, facecolor=color, edgecolor="C7"))
    name = names[k].strip("_") if k < 21 else "border"
    ax.text(x + 1, y + 0.5, f"{k} {name}", va="center")
ax.set(xlim=(0, 30), ylim=(4, 0))
ax.axis("off")
plt.show()
