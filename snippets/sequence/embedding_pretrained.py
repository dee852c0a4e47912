"""用现成的词向量 | Vectors that exist already"""

import torch
from torch import nn

torch.manual_seed(0)
vectors = torch.randn(6, 3)  # 代替 GloVe 一类的文件 | stands for a file such as GloVe
frozen = nn.Embedding.from_pretrained(vectors)
print(frozen.weight.requires_grad)  # 默认不训练 | not trained, by default
#> False
trained = nn.Embedding.from_pretrained(vectors.clone(), freeze=False, padding_idx=0)
print(trained.weight.requires_grad)
#> True
print(frozen.weight.data_ptr() == vectors.data_ptr())  # 共用内存 | memory is shared
#> True

found = {"cat": vectors[1], "dog": vectors[4]}  # 只有一部分词有现成的 | only some words have one
vocabulary = ["<pad>", "cat", "zebra", "dog"]
embedding = nn.Embedding(len(vocabulary), 3, padding_idx=0)
with torch.no_grad():
    for i, word in enumerate(vocabulary):
        if word in found:
            embedding.weight[i] = found[word]
print([bool((embedding.weight == v).all(dim=1).any()) for v in found.values()])
#> [True, True]
