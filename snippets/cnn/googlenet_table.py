"""九个块的通道，逐块的形状与参数 | The channels of the nine blocks, with shapes and parameters

alt: 堆叠条形图：九个块的四条路各占多少通道，3×3 最多 | Stacked bars: the channels of the four paths in nine blocks, none gives more than 3×3
"""

import matplotlib.pyplot as plt

# 1×1；1×1 到 3×3；1×1 到 5×5；池化之后的 1×1 | 1×1; 1×1 to 3×3; 1×1 to 5×5; 1×1 after the pooling
blocks = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}
side = {"3": 12, "4": 6, "5": 3}  # 96×96 的图 | for 96×96 images
channels, total = 192, 0
figure, ax = plt.subplots(figsize=(7, 3), layout="constrained")
for name, (c1, r3, c3, r5, c5, pool) in blocks.items():
    weights = channels * (c1 + r3 + r5 + pool) + 9 * r3 * c3 + 25 * r5 * c5 + c1 + r3 + c3 + r5 + c5 + pool
    total += weights
    bottom = 0
    for color, part in zip(["C2", "C1", "C3", "C5"], (c1, c3, c5, pool), strict=True):
        ax.bar(name, part, bottom=bottom, color=color)
        bottom += part
    print(f"{name}: {channels:4} -> {bottom:4} channels, {side[name[0]]:2}x{side[name[0]]:<2} {weights:9,}")
    #> 3a:  192 ->  256 channels, 12x12   163,696
    #> 3b:  256 ->  480 channels, 12x12   388,736
    #> 4a:  480 ->  512 channels,  6x6    376,176
    #> 4b:  512 ->  512 channels,  6x6    449,160
    #> 4c:  512 ->  512 channels,  6x6    510,104
    #> 4d:  512 ->  528 channels,  6x6    605,376
    #> 4e:  528 ->  832 channels,  6x6    868,352
    #> 5a:  832 ->  832 channels,  3x3  1,043,456
    #> 5b:  832 -> 1024 channels,  3x3  1,444,080
    channels = bottom
print(f"{total:,}")
#> 5,849,136
ax.legend(["1×1", "3×3", "5×5", "pool"], title="path")
ax.set(xlabel="Inception block", ylabel="channels")
plt.show()
