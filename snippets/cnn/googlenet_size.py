"""输入大小：96、224、别的都行 | Input size: 96, 224, or another

alt: 阶梯图：边长 96 与 224 逐段减半，最后都成 1 | Steps: sides 96 and 224 halve stage by stage, both end at 1
"""

import matplotlib.pyplot as plt


def out(size, kernel, stride, padding):
    exact = (size + 2 * padding - kernel) / stride + 1
    return exact, int(exact)  # 向下取整 | rounded down


figure, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
stages = [("conv 7/2", 7, 2, 3), ("pool", 3, 2, 1), ("pool", 3, 2, 1), ("pool", 3, 2, 1), ("pool", 3, 2, 1)]
for size in (96, 224):
    sides = [size]
    for _, kernel, stride, padding in stages:
        exact, side = out(sides[-1], kernel, stride, padding)
        if size == 96:
            print(f"{sides[-1]:3} -> {exact} -> {side}")
            #>  96 -> 48.5 -> 48
            #>  48 -> 24.5 -> 24
            #>  24 -> 12.5 -> 12
            #>  12 -> 6.5 -> 6
            #>   6 -> 3.5 -> 3
        sides.append(side)
    ax.step(range(7), [*sides, 1], where="mid", label=f"{size}×{size}")
    ax.plot(range(7), [*sides, 1], "o", color=ax.lines[-1].get_color())
names = ["image", "conv 7/2", *["pool"] * 4, "mean"]
ticks = [1, 3, 6, 12, 24, 48, 96, 224]
ax.set(yscale="log", ylabel="side of the maps", yticks=ticks, yticklabels=ticks)
ax.set(xticks=range(7), xticklabels=names)
ax.minorticks_off()
ax.legend()
plt.show()
