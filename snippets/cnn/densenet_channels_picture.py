"""通道数沿网络的变化 | The number of channels along the net

alt: 稠密块里通道逐层增加，过渡层减半，边长也减半 | Channels grow layer by layer in a block and are halved in each transition, like the side
"""

import matplotlib.pyplot as plt

channels, side = [64], [56]
for block in range(4):
    for _ in range(4):
        channels.append(channels[-1] + 32)
        side.append(side[-1])
    if block < 3:
        channels.append(channels[-1] // 2)
        side.append(side[-1] // 2)

figure, ax = plt.subplots(figsize=(7, 2.8), layout="constrained")
colors = {56: "C0", 28: "C1", 14: "C2", 7: "C3"}
for i, (count, size) in enumerate(zip(channels, side, strict=True)):
    ax.bar(i, count, color=colors[size], label=f"{size}×{size}" if side.index(size) == i else None)
    ax.text(i, count + 5, count, ha="center", size=8)
ax.set(xlabel="layers, from the stem to the end", xticks=[], ylabel="channels", ylim=(0, 290))
ax.legend(ncols=4)
plt.show()
