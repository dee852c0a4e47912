"""权重画成热图：全部可见、因果、补齐 | Weights as heat maps: full, causal, padded

alt: 三幅六乘六的热图：全部可见时每格都有；因果时只有左下三角；补齐时最后两列为零 | Three 6 by 6 heat maps: full has all cells; causal has the lower triangle; padded has zeros in the last two columns
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
length = 6
x = torch.randn(length, 8)
scores = x @ x.T / 8**0.5  # 自注意力：查询和键来自同一句 | self-attention: queries and keys from one sentence
causal = torch.ones(length, length, dtype=torch.bool).tril()
padded = (torch.arange(length) < 4).expand(length, length)
figure, axes = plt.subplots(1, 3, figsize=(7.5, 2.7), layout="constrained")
for ax, (name, mask) in zip(axes, (("full", causal | True), ("causal", causal), ("padded", padded)), strict=True):
    weights = scores.masked_fill(~mask, -torch.inf).softmax(dim=-1)
    image = ax.imshow(weights, cmap="Blues", vmin=0, vmax=1)
    ax.set(title=name, xlabel="key", xticks=range(length), yticks=range(length))
axes[0].set_ylabel("query")
figure.colorbar(image, ax=axes, label="weight")
plt.show()
