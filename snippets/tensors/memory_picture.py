"""一块存储，三种视图 | One storage, three views

alt: 存储是 0 到 5 六个数；x 的步幅是 (3, 1)，x.T 的步幅是 (1, 3)，x[:, 1] 从第 1 个数开始每隔 3 个取一个 | The storage holds 0 to 5; x has strides (3, 1), x.T (1, 3), x[:, 1] starts at 1 with stride 3
"""

import matplotlib.pyplot as plt
import torch

x = torch.arange(6).view(2, 3)
VIEWS = {"storage": torch.arange(6), "x": x, "x.T": x.T, "x[:, 1]": x[:, 1]}
figure, ax = plt.subplots(figsize=(7, 2.8), layout="constrained")
for row, (name, view) in enumerate(VIEWS.items()):
    used = view.flatten().tolist()
    for place in range(6):
        ax.add_patch(plt.Rectangle((place, -row), 0.9, 0.7, color="C0" if row == 0 else "C1", alpha=1 if place in used else 0.15))
        if place in used:
            ax.text(
                place + 0.45, 0.35 - row, str(used.index(place)) if row else str(place), ha="center", va="center", color="white"
            )
    ax.text(-0.2, 0.35 - row, name, ha="right", va="center")
    if row:
        ax.text(6.1, 0.35 - row, f"stride {tuple(view.stride())}, offset {view.storage_offset()}", va="center", fontsize=9)
ax.set(xlim=(-1.6, 10.5), ylim=(-3.2, 0.9))
ax.axis("off")
plt.show()
