"""稀疏梯度 | Sparse gradients"""

import torch
from torch import nn

embedding = nn.Embedding(100, 4, sparse=True)
embedding(torch.tensor([3, 5])).sum().backward()
try:
    torch.optim.Adam(embedding.parameters()).step()
except RuntimeError as e:
    print(e)
    #> Adam does not support sparse gradients, please consider SparseAdam instead
torch.optim.SparseAdam(embedding.parameters()).step()
try:
    torch.optim.SGD(embedding.parameters(), weight_decay=0.1).step()
except RuntimeError as e:
    print(e)
    #> add(sparse, dense) is not supported. Use add(dense, sparse) instead.
torch.optim.SGD(embedding.parameters()).step()
print(embedding.weight.grad.is_sparse)
#> True
