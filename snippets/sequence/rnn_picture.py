"""沿时间展开：同一组权重用了多次 | Unrolled in time: the same weights, many times

alt: 四个时刻的 RNN：输入从下方进入，隐藏状态从左传到右，输出从上方离开，每一步用同一组权重 | Four time steps of an RNN: inputs from below, the hidden state from left to right, outputs above, the same weights at each step
"""

import matplotlib.pyplot as plt

figure, ax = plt.subplots(figsize=(7, 3), layout="constrained")
arrow = {"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0, "linewidth": 1.5}
for t in range(1, 5):
    x = 2 * t
    for y, label, color in ((0, f"$x_{t}$", "C7"), (1.5, f"$h_{t}$", "C0"), (3, f"output[:, {t - 1}]", "C2")):
        ax.text(x, y, label, ha="center", va="center", bbox={"boxstyle": "round,pad=0.4", "facecolor": color, "alpha": 0.35})
    ax.annotate("", (x, 1.1), (x, 0.4), arrowprops=arrow | {"color": "C1"})
    ax.annotate("", (x, 2.6), (x, 1.9), arrowprops=arrow | {"color": "C7"})
    ax.annotate("", (x - 0.4, 1.5), (x - 1.6, 1.5), arrowprops=arrow | {"color": "C3"})
    ax.text(x + 0.12, 0.75, "$W_{ih}$", color="C1", va="center")
    ax.text(x - 1, 1.62, "$W_{hh}$", color="C3", ha="center", va="bottom")
ax.annotate("", (9.6, 1.5), (8.4, 1.5), arrowprops=arrow | {"color": "C3"})
ax.text(0.3, 1.5, "$h_0$", ha="right", va="center")
ax.text(9.7, 1.5, "h_n", ha="left", va="center")
ax.set(xlim=(-0.2, 10.4), ylim=(-0.5, 3.5))
ax.set_axis_off()
plt.show()
