"""四种归一化各在哪些数上求平均 | Which numbers each normalization averages over

alt: 四个 (批量, 通道, 位置) 的方格阵：批量归一化取一个通道，层归一化取一个样本，实例归一化取一个样本的一个通道，组归一化取一个样本的半数通道 | Four grids of batch, channel and position: batch norm takes a channel, layer norm a sample, instance norm a channel of a sample, group norm half the channels of a sample
"""

import matplotlib.pyplot as plt
import torch

batch, channels = 4, 6
NORMS = {
    "BatchNorm": lambda n, c: c == 1,
    "LayerNorm": lambda n, c: n == 2,
    "InstanceNorm": lambda n, c: (n == 2) & (c == 1),
    "GroupNorm(2)": lambda n, c: (n == 2) & (c < 3),
}
n, c = torch.meshgrid(torch.arange(batch), torch.arange(channels), indexing="ij")
figure, axes = plt.subplots(1, 4, figsize=(8, 2.1), sharey=True, layout="constrained")
for ax, (name, where) in zip(axes, NORMS.items(), strict=True):
    for row, column in zip(n.flatten().tolist(), c.flatten().tolist(), strict=True):
        chosen = bool(where(n, c)[row, column])
        ax.add_patch(plt.Rectangle((column, row), 0.9, 0.9, color="C1" if chosen else "C0", alpha=1.0 if chosen else 0.25))
    ax.set(title=name, xlim=(-0.1, channels), ylim=(batch, -0.1), xlabel="channel", xticks=[], yticks=[], aspect="equal")
axes[0].set_ylabel("sample")
plt.show()
