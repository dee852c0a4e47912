"""最小的语言模型：只看前一个字符 | The smallest language model: only the character before

alt: 热图：每行是前一个字符，每列是下一个字符，颜色深浅是概率；大多数格子是空的 | Heat map: row is the previous character, column the next, shade the probability; most cells are empty
"""

import matplotlib.pyplot as plt
import torch

text = "she sells sea shells by the sea shore. the shells she sells are sea shells. "
characters = sorted(set(text))
index = {character: i for i, character in enumerate(characters)}
tokens = torch.tensor([index[character] for character in text])
counts = torch.zeros(len(characters), len(characters))
counts.index_put_((tokens[:-1], tokens[1:]), torch.tensor(1.0), accumulate=True)  # 数一数 | count
probabilities = counts / counts.sum(dim=1, keepdim=True)
loss = -probabilities[tokens[:-1], tokens[1:]].log().mean()
print(f"perplexity {loss.exp():.2f} on its own text, {len(characters)} characters")
#> perplexity 2.29 on its own text, 12 characters

torch.manual_seed(0)
token, written = index[" "], ""
for _ in range(40):
    token = torch.multinomial(probabilities[token], 1).item()
    written += characters[token]
print(written)
#> she the thea s a sea shellshelllllsheare

figure, ax = plt.subplots(figsize=(4.4, 3.8), layout="constrained")
figure.colorbar(ax.imshow(probabilities, cmap="Blues"), label="probability")
ax.set_xticks(range(len(characters)), [c.replace(" ", "_") for c in characters])
ax.set_yticks(range(len(characters)), [c.replace(" ", "_") for c in characters])
ax.set(xlabel="next", ylabel="previous")
plt.show()
