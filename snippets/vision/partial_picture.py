"""按位置与按名字 | By position and by name

alt: 左：按位置复制，从 num_batches_tracked 起全部错位；右：按名字，各就各位 | Left, by position: all slips from num_batches_tracked on; right, by name: all in place
"""

import matplotlib.pyplot as plt
from torch import nn

new = list(nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 2)).state_dict())
new = new[2:]  # 从批量归一化看起 | from the batch norm on
old = [name for name in new if "num_batches" not in name]
pairs = {
    "by position": list(zip(old, new, strict=False)),
    "by name": [(name, name) for name in old],
}
figure, axes = plt.subplots(1, 2, figsize=(8, 2.8), layout="constrained")
for ax, (title, arrows) in zip(axes, pairs.items(), strict=True):
    for x, names, side in ((0, old, "right"), (1, new, "left")):
        for y, name in enumerate(names):
            ax.text(x + 0.03 * (2 * x - 1), y, name, ha=side, va="center", size=9, family="monospace")
    for source, target in arrows:
        color = "C2" if source == target else "C3"
        ends = {"xy": (1, new.index(target)), "xytext": (0, old.index(source))}
        ax.annotate("", **ends, arrowprops={"arrowstyle": "->", "color": color})
    ax.set(xlim=(-1, 2.4), ylim=(len(new) - 0.3, -0.7), title=f"{title}: old file → new model")
    ax.set_axis_off()
plt.show()
