"""查表就是独热向量乘矩阵 | A lookup is a one-hot vector times a matrix"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(10, 4)
tokens = torch.tensor([2, 5, 2])
one_hot = F.one_hot(tokens, num_classes=10)
print(one_hot)
#> tensor([[0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
#>         [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
#>         [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]])
product = one_hot.float() @ embedding.weight
print(torch.equal(product, embedding(tokens)))
#> True

# 没有偏置的线性层也行，但要先生成独热向量 | a linear layer, if you build the one-hots
linear = nn.Linear(10, 4, bias=False)
linear.weight = nn.Parameter(embedding.weight.detach().T.contiguous())
print(torch.allclose(linear(one_hot.float()), embedding(tokens)))
#> True
