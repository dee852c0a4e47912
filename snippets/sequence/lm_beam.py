"""束搜索：同时保留几条最可能的 | Beam search: keep the few most likely"""

import torch

# 下一个词的概率，行是前一个词 | probabilities of the next word, by the previous one
words = ["<s>", "a", "b", "c", "."]
table = torch.tensor([
    [0.0, 0.55, 0.45, 0.0, 0.0],
    [0.0, 0.0, 0.3, 0.4, 0.3],
    [0.0, 0.05, 0.0, 0.9, 0.05],
    [0.0, 0.0, 0.0, 0.05, 0.95],
    [0.0, 0.0, 0.0, 0.0, 1.0],
]).log()  # fmt: skip


def search(width, steps=3):
    beams = [(0.0, [0])]
    for _ in range(steps):
        longer = [(score + p, [*path, j]) for score, path in beams for j, p in enumerate(table[path[-1]].tolist())]
        beams = sorted(longer, reverse=True)[:width]
    score, path = beams[0]
    return " ".join(words[i] for i in path), torch.tensor(score).exp().item()


for width in (1, 2):  # 宽度 1 就是贪心 | width 1 is greedy
    text, probability = search(width)
    print(f"{width}: {text}  probability {probability:.3f}")
    #> 1: <s> a c .  probability 0.209
    #> 2: <s> b c .  probability 0.385
