"""2×2 的窗口各取最大或平均 | 2×2 windows: maximum or mean

alt: 4×4 的输入分成四块，变成最大值和平均值各 2×2 | A 4×4 input in four blocks, their maxima and means as 2×2
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 3.0, 2.0, 0.0], [5.0, 4.0, 1.0, 1.0], [0.0, 2.0, 9.0, 7.0], [1.0, 1.0, 8.0, 6.0]])
panels = {"input": x, "max": F.max_pool2d(x[None], 2)[0], "mean": F.avg_pool2d(x[None], 2)[0]}
figure, axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained", width_ratios=(2, 1, 1))
for ax, (name, values) in zip(axes, panels.items(), strict=True):
    block = len(values) // 2
    for i, row in enumerate(values.tolist()):
        for j, value in enumerate(row):
            color = f"C{2 * (i // block) + j // block}"
            strong = name == "max" or (name == "input" and value in panels["max"])
            alpha = 0.6 if strong else 0.3
            ax.add_patch(plt.Rectangle((j, i), 0.94, 0.94, facecolor=color, alpha=alpha))
            ax.text(j + 0.47, i + 0.47, f"{value:g}", ha="center", va="center")
    ax.set(xlim=(-0.1, len(values)), ylim=(len(values), -0.1), aspect="equal", title=name)
    ax.axis("off")
plt.show()
