"""温度、top-k、top-p：把概率改成什么样 | Temperature, top-k, top-p: what becomes of the probabilities

alt: 五幅柱状图，八个词的概率：原来的；温度 0.5 更尖；温度 2 更平；top-k 只留三个；top-p 留到累计九成 | Five bar charts of eight probabilities: as they are; sharper at temperature 0.5; flatter at 2; three left by top-k; those up to 0.9 left by top-p
"""

import matplotlib.pyplot as plt
import torch


def top_k(logits, k):
    smallest = logits.topk(k, dim=-1).values[..., -1:]
    return logits.masked_fill(logits < smallest, -torch.inf)


def top_p(logits, p):
    ordered, order = logits.softmax(dim=-1).sort(dim=-1, descending=True)
    before = ordered.cumsum(dim=-1) - ordered  # 排在它前面的总共多少 | how much comes before it
    remove = torch.zeros_like(logits, dtype=torch.bool).scatter(-1, order, before >= p)
    return logits.masked_fill(remove, -torch.inf)


logits = torch.tensor([3.0, 2.5, 2.0, 1.5, 0.5, 0.0, -0.5, -1.0])
choices = {
    "as is": logits,
    "temperature 0.5": logits / 0.5,
    "temperature 2": logits / 2,
    "top-k 3": top_k(logits, 3),
    "top-p 0.9": top_p(logits, 0.9),
}
figure, axes = plt.subplots(1, 5, figsize=(8, 2.2), sharey=True, layout="constrained")
for i, (ax, (name, changed)) in enumerate(zip(axes, choices.items(), strict=True)):
    print(name, changed.softmax(dim=-1).numpy().round(2))
    #> as is [0.42 0.26 0.15 0.09 0.03 0.02 0.01 0.01]
    #> temperature 0.5 [0.64 0.24 0.09 0.03 0.   0.   0.   0.  ]
    #> temperature 2 [0.27 0.21 0.16 0.13 0.08 0.06 0.05 0.04]
    #> top-k 3 [0.51 0.31 0.19 0.   0.   0.   0.   0.  ]
    #> top-p 0.9 [0.46 0.28 0.17 0.1  0.   0.   0.   0.  ]
    ax.bar(range(8), changed.softmax(dim=-1), color=f"C{i}")
    ax.set(title=name, xticks=[])
axes[0].set_ylabel("probability")
plt.show()
