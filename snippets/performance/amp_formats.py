"""四种格式的位数：指数管范围，尾数管精度 | The bits of four formats: exponent for range, fraction for precision

alt: 四行方块：float32 是 1 位符号、8 位指数、23 位尾数；TF32 是 1、8、10；bfloat16 是 1、8、7；float16 是 1、5、10 | Four rows of boxes: float32 has 1 sign, 8 exponent and 23 fraction bits; TF32 1, 8, 10; bfloat16 1, 8, 7; float16 1, 5, 10
"""

import matplotlib.pyplot as plt

formats = {"float32": (8, 23), "TF32": (8, 10), "bfloat16": (8, 7), "float16": (5, 10)}
ax = plt.figure(figsize=(6.5, 2.2), layout="constrained").gca()
for row, (exponent, fraction) in enumerate(formats.values()):
    colors = ["C7"] + ["C0"] * exponent + ["C1"] * fraction
    ax.bar(range(len(colors)), 0.7, width=0.85, bottom=row - 0.35, color=colors)
for x, label, color in ((-0.8, "sign", "C7"), (5, "exponent: range", "C0"), (20, "fraction: precision", "C1")):
    ax.text(x, -0.8, label, ha="center", color=color)
ax.set_yticks(range(4), formats)
ax.set(ylim=(3.5, -1.2), xlim=(-2.5, 32), xticks=[])
for side in ("top", "right", "bottom", "left"):
    ax.spines[side].set_visible(False)
plt.show()
