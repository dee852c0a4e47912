"""每一批丢的都不一样 | Each batch drops different units

alt: 四批数据下的掩码，每行是一个样本，空白处是丢掉的隐藏单元 | Masks of four batches: each row is a sample, gaps are dropped units
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
figure, axes = plt.subplots(1, 4, figsize=(7, 1.9), sharey=True, layout="constrained")
for batch, ax in enumerate(axes, 1):
    rows, columns = dropout(torch.ones(6, 12)).nonzero(as_tuple=True)
    ax.scatter(columns, rows, s=18)
    ax.set(title=f"batch {batch}", xlabel="hidden unit", xlim=(-1, 12), yticks=[])
axes[0].set_ylabel("sample")
plt.show()
