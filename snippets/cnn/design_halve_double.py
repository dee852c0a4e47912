"""图小一半，通道翻倍：每层的乘法不变 | Half the size, twice the channels: the work of a layer stays

alt: 四段的乘法相等，激活逐段减半，参数逐段乘四 | Over four stages: equal multiplications, activations halved, parameters times four
"""

import matplotlib.pyplot as plt

stages = [(64, 56), (128, 28), (256, 14), (512, 7)]  # 通道、边长 | channels, side
work = [9 * c * c * side * side for c, side in stages]  # 一层 3×3 卷积 | one 3×3 convolution
print([f"{n:,}" for n in work])
#> ['115,605,504', '115,605,504', '115,605,504', '115,605,504']

values = {
    "multiplications (million)": [n / 1e6 for n in work],
    "activations (thousand)": [c * side * side / 1e3 for c, side in stages],
    "parameters (thousand)": [9 * c * c / 1e3 for c, _ in stages],
}
figure, axes = plt.subplots(1, 3, figsize=(8, 2.6), layout="constrained")
for ax, (title, numbers), color in zip(axes, values.items(), ("C0", "C1", "C2"), strict=True):
    ax.bar([f"{c}\n{side}×{side}" for c, side in stages], numbers, color=color)
    ax.set_title(title, size=10)
plt.show()
