"""感受野一层层变大 | The receptive field grows with every layer

alt: 一维的三层卷积，顶上一个单元：普通看到 7 个输入，步幅 2 看到 15 个 | One unit atop three layers sees 7 inputs, 15 with stride 2
"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 1, figsize=(7, 4.2), layout="constrained")
for ax, (title, stride) in zip(axes, {"stride 1": 1, "stride 2": 2}.items(), strict=True):
    width, step, seen, left = [15], [1], [], [0.0]
    for _ in range(3):  # 各层有几个单元，在哪里 | how many units a layer has, and where
        left.append(left[-1] + step[-1])
        step.append(step[-1] * stride)
        width.append((width[-1] - 3) // stride + 1)
    seen = {width[3] // 2}
    for layer in range(3, -1, -1):
        below = set()
        for i in range(width[layer]):
            x = left[layer] + i * step[layer]
            ax.plot(x, layer, "o", color="C1" if i in seen else "C7", markersize=9, alpha=1 if i in seen else 0.35)
            if layer and i in seen:
                for j in range(i * stride, i * stride + 3):
                    ax.plot([x, left[layer - 1] + j * step[layer - 1]], [layer, layer - 1], color="C1", linewidth=1, zorder=0)
                    below.add(j)
        ax.text(15, layer, f"{len(seen)} seen", va="center", size=9)
        seen = below
    ax.set(title=f"three convolutions of width 3, {title}", yticks=range(4), xticks=[], xlim=(-0.7, 17))
    ax.set_yticklabels(["input", "layer 1", "layer 2", "layer 3"])
    ax.set_frame_on(False)
    ax.tick_params(length=0)
plt.show()
