"""正弦位置编码 | Sinusoidal positions

alt: 左：位置编码的热图，左边的维变化快，右边的慢；右：任意两个位置的内积，只与距离有关，成一条条斜带 | Left: heat map of the encoding, fast on the left, slow on the right; right: products of all pairs of positions, diagonal bands that depend on the distance only
"""

import matplotlib.pyplot as plt
import torch


def sinusoidal(length, dimensions):
    position = torch.arange(length)[:, None]
    frequency = 10000 ** (-torch.arange(0, dimensions, 2) / dimensions)
    angle = position * frequency
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)  # 正弦余弦交替 | sine and cosine in turn


encoding = sinusoidal(50, 64)
print(encoding.shape, encoding[0, :4])
#> torch.Size([50, 64]) tensor([0., 1., 0., 1.])
products = encoding @ encoding.T
print(torch.allclose(products[3, 10], products[33, 40], atol=1e-4))  # 只看相差几位 | only the distance matters
#> True

figure, (left, right) = plt.subplots(1, 2, figsize=(7.5, 3), layout="constrained")
left.imshow(encoding, cmap="RdBu", aspect="auto")
left.set(xlabel="dimension", ylabel="position", title="encoding")
figure.colorbar(right.imshow(products, cmap="Blues"), label="product")
right.set(xlabel="position", title="position by position")
plt.show()
