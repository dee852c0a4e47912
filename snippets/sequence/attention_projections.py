"""为什么要查询和键：不投影，每个词都最像自己 | Why queries and keys: without them each word matches itself best

alt: 两幅六乘六的热图。左边直接比较输入，对角线最深，而且左右对称；右边先投影成查询和键，对角线不再突出，也不对称 | Two 6 by 6 heat maps. On the left inputs are compared directly: the diagonal is darkest and the map symmetric. On the right queries and keys: neither
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(1)
words = ["the", "cat", "that", "I", "saw", "slept"]
x = nn.functional.normalize(torch.randn(6, 16), dim=-1) * 4  # 长度相同的词向量 | vectors of one length
to_query, to_key = nn.Linear(16, 16, bias=False), nn.Linear(16, 16, bias=False)
for layer in (to_query, to_key):
    nn.init.normal_(layer.weight, std=0.25)  # 还没训练，随机的 | untrained: random

with torch.inference_mode():
    maps = {"inputs compared": x @ x.T, "queries and keys": to_query(x) @ to_key(x).T}
figure, axes = plt.subplots(1, 2, figsize=(7, 3.2), layout="constrained")
for ax, (name, products) in zip(axes, maps.items(), strict=True):
    scores = products / 16**0.5
    itself = (scores.argmax(dim=-1) == torch.arange(6)).sum().item()
    print(f"{name}: {itself} of 6 words match themselves best, symmetric {torch.allclose(scores, scores.T)}")
    #> inputs compared: 6 of 6 words match themselves best, symmetric True
    #> queries and keys: 2 of 6 words match themselves best, symmetric False
    ax.imshow(scores.softmax(dim=-1), cmap="Blues", vmin=0, vmax=1)
    ax.set(title=name, xlabel="key")
    ax.set_xticks(range(6), words)
    ax.set_yticks(range(6), words)
axes[0].set_ylabel("query")
plt.show()
