"""cat 与 stack | cat and stack

alt: 两个 2×3 的块：cat(dim=0) 上下接成 4×3，cat(dim=1) 左右接成 2×6，stack 叠成两层 | Two 2×3 blocks: cat(dim=0) stacks them to 4×3, cat(dim=1) sets them side by side to 2×6, stack makes two layers
"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 3, figsize=(8, 2.4), layout="constrained")
PLACES = {
    "cat, dim=0: (4, 3)": [(0, 0), (0, 2)],
    "cat, dim=1: (2, 6)": [(0, 0), (3, 0)],
    "stack, dim=0: (2, 2, 3)": [(0.9, 0), (0, 0.9)],
}
for ax, (title, places) in zip(axes, PLACES.items(), strict=True):
    for number, (left, top) in enumerate(places):
        for row in range(2):
            for column in range(3):
                ax.add_patch(plt.Rectangle((left + column, top + row), 0.92, 0.92, color=f"C{number}", alpha=0.85))
    ax.set(title=title, xlim=(-0.2, 6.2), ylim=(4.2, -0.2), aspect="equal")
    ax.axis("off")
plt.show()
