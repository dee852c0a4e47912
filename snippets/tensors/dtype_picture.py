"""浮点数的位分在哪里 | Where the bits of a float go

alt: 五种浮点格式的符号、指数、尾数各占几位：bfloat16 的指数和 float32 一样宽 | Bits of sign, exponent and fraction in five formats: bfloat16 has the exponent of float32
"""

import matplotlib.pyplot as plt

FORMATS = {"float32": (8, 23), "bfloat16": (8, 7), "float16": (5, 10), "float8_e4m3fn": (4, 3), "float8_e5m2": (5, 2)}
figure, ax = plt.subplots(figsize=(7, 2.2), layout="constrained")
for row, (exponent, fraction) in enumerate(FORMATS.values()):
    left = 0
    for count, color, label in ((1, "C2", "sign"), (exponent, "C1", "exponent"), (fraction, "C0", "fraction")):
        ax.barh(row, count, left=left, color=color, edgecolor="gray", label=label if row == 0 else None)
        ax.text(left + count / 2, row, str(count), ha="center", va="center", fontsize=8)
        left += count
ax.set(yticks=range(len(FORMATS)), yticklabels=FORMATS, xticks=[], xlabel="bits")
ax.invert_yaxis()
ax.legend(loc="lower right")
plt.show()
