"""训练出来的向量：余弦相似度找近邻 | Vectors that were learned: neighbors by cosine

alt: 十二个词两两的余弦相似度：对角线上三个四乘四的深色方块，动物、水果、颜色各成一组 | Cosine similarity of twelve words: three dark blocks of four by four on the diagonal, animals, fruits and colors
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

groups = [["cat", "dog", "bird", "fish"], ["apple", "pear", "plum", "fig"], ["red", "blue", "green", "pink"]]
words = [word for group in groups for word in group]
index = {word: i for i, word in enumerate(words)}
# 常在一起出现的词 | words that are seen together
pairs = torch.tensor([[index[a], index[b]] for group in groups for a in group for b in group if a != b])

torch.manual_seed(0)
center, context = nn.Embedding(len(words), 16), nn.Embedding(len(words), 16)
for table in (center, context):
    nn.init.normal_(table.weight, std=0.1)  # 从小处开始 | start small
optimizer = torch.optim.Adam([*center.parameters(), *context.parameters()], lr=0.05)
for _ in range(50):  # 由一个词猜旁边的词 | guess the neighbor from the word
    loss = F.cross_entropy(center(pairs[:, 0]) @ context.weight.T, pairs[:, 1])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

unit = F.normalize(center.weight.detach(), dim=1)
similarity = unit @ unit.T
for word in ("dog", "plum", "red"):
    nearest = similarity[index[word]].topk(4).indices[1:]  # 第一个是它自己 | the first is the word itself
    print(word, "->", sorted(words[i] for i in nearest.tolist()))
    #> dog -> ['bird', 'cat', 'fish']
    #> plum -> ['apple', 'fig', 'pear']
    #> red -> ['blue', 'green', 'pink']

figure, ax = plt.subplots(figsize=(4.6, 3.8), layout="constrained")
figure.colorbar(ax.imshow(similarity, cmap="Blues", vmin=0, vmax=1), label="cosine similarity")
ax.set_xticks(range(12), words, rotation=90)
ax.set_yticks(range(12), words)
plt.show()
