"""填充、步幅、空洞各是什么 | What padding, stride and dilation are

alt: 三个网格：填充让窗口伸到边外，步幅隔两格，空洞隔格取数 | Grids: padding lets the window reach out, stride skips, dilation spreads
"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 4, figsize=(8.5, 2.8), layout="constrained")
cases = {"padding=0": (3, 1, 0, 1), "padding=1": (3, 1, 1, 1), "stride=2": (3, 2, 0, 1), "dilation=2": (3, 1, 0, 2)}
for ax, (title, (k, s, p, d)) in zip(axes, cases.items(), strict=True):
    for i in range(-p, 7 + p):
        for j in range(-p, 7 + p):
            inside = 0 <= i < 7 and 0 <= j < 7
            style = {"facecolor": "C0" if inside else "none", "alpha": 0.25 if inside else 1}
            ax.add_patch(plt.Rectangle((j, i), 0.92, 0.92, edgecolor="C7", linestyle="-" if inside else ":", **style))
    for color, start in (("C1", -p), ("C2", -p + s)):  # 第一个和第二个窗口 | the first and second window
        for a in range(k):
            for b in range(k):
                dot = (start + b * d + (0.33 if color == "C1" else 0.62), -p + a * d + 0.46)
                ax.add_patch(plt.Circle(dot, 0.17, color=color))
    out = (7 + 2 * p - d * (k - 1) - 1) // s + 1
    ax.set(xlim=(-1.2, 8.1), ylim=(8.1, -1.2), aspect="equal", title=title)
    ax.text(3.5, 9.1, f"7×7 → {out}×{out}", ha="center", size=10)
    ax.axis("off")
plt.show()
