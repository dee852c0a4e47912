"""嵌入层的输入要整数 | An embedding takes integers"""

import torch
from torch import nn

embedding = nn.Embedding(10, 4)
tokens = torch.Tensor([1, 2])  # 大写的 Tensor 总是浮点 | capital Tensor is always float
try:
    embedding(tokens)
except RuntimeError as e:
    print(e)
    #> Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
print(embedding(torch.tensor([1, 2])).shape)
#> torch.Size([2, 4])
print(embedding(tokens.long()).shape)
#> torch.Size([2, 4])
