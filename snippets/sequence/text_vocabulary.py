"""词表：词 ↔ 编号，0 补齐，1 未知 | A vocabulary: word ↔ number, 0 pads, 1 is unknown"""

from collections import Counter

import torch

sentences = ["the cat sat on the mat", "the dog sat", "a dog and a cat"]
counts = Counter(word for sentence in sentences for word in sentence.split())
# 少见的词不收 | rare words are left out
words = ["<pad>", "<unk>"] + [word for word, n in counts.most_common() if n >= 2]
index = {word: i for i, word in enumerate(words)}
print(index)
#> {'<pad>': 0, '<unk>': 1, 'the': 2, 'cat': 3, 'sat': 4, 'dog': 5, 'a': 6}


def encode(sentence):
    return torch.tensor([index.get(word, index["<unk>"]) for word in sentence.split()])


def decode(tokens):
    return " ".join(words[i] for i in tokens.tolist())


tokens = encode("the zebra sat")
print(tokens, decode(tokens))
#> tensor([2, 1, 4]) the <unk> sat
