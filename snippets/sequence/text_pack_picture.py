"""补齐与打包：算了多少格 | Padded and packed: how many cells are computed

alt: 左：补齐后的三乘四方格，空白处也要算；右：打包后按时刻一列一列排好，各列高 3、2、1、1 | Left: the padded 3 by 4 grid, blanks are computed, too; right: packed, ordered by time in columns of heights 3, 2, 1, 1
"""

import matplotlib.pyplot as plt
import torch
from torch.nn.utils.rnn import pack_padded_sequence

tokens = torch.tensor([[5, 2, 7, 3], [4, 0, 0, 0], [6, 8, 0, 0]])
packed = pack_padded_sequence(tokens, torch.tensor([4, 1, 2]), batch_first=True, enforce_sorted=False)
colors = {5: "C0", 2: "C0", 7: "C0", 3: "C0", 4: "C1", 6: "C2", 8: "C2", 0: "C7"}


def cell(ax, x, y, token):
    ax.add_patch(plt.Rectangle((x, y), 1, 1, facecolor=colors[token], alpha=0.4 if token else 0.1, edgecolor="C7"))
    ax.text(x + 0.5, y + 0.5, token, ha="center", va="center")


figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
for row, sentence in enumerate(tokens.tolist()):
    for column, token in enumerate(sentence):
        cell(left, column, row, token)
data = iter(packed.data.tolist())
for column, size in enumerate(packed.batch_sizes.tolist()):
    for row in range(size):
        cell(right, column, row, next(data))
    right.text(column + 0.5, -0.2, size, ha="center", color="C3")
left.set(title="padded: 12 cells", xlabel="step", ylabel="sentence")
right.set(title="packed: 7 cells, batch_sizes in red", xlabel="step")
for ax in (left, right):
    ax.set(xlim=(-0.1, 4.1), ylim=(3.1, -0.8), xticks=[], yticks=[], aspect="equal")
plt.show()
