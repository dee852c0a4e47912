"""sparse=True：梯度只存用到的行 | sparse=True: the gradient holds only the rows in use"""

import torch
from torch import nn

embedding = nn.Embedding(100_000, 8, sparse=True)
tokens = torch.tensor([3, 70_000])
embedding(tokens).square().sum().backward()
gradient = embedding.weight.grad
print(gradient.layout, gradient.coalesce().indices(), gradient.coalesce().values().shape)
#> torch.sparse_coo tensor([[    3, 70000]]) torch.Size([2, 8])
for optimizer_class in (torch.optim.SGD, torch.optim.SparseAdam, torch.optim.AdamW):
    try:
        optimizer_class(embedding.parameters(), lr=0.1).step()
        print(optimizer_class.__name__, "works")
        #> SGD works
        #> SparseAdam works
    except RuntimeError as e:
        print(optimizer_class.__name__, e)
        #> AdamW Adam does not support sparse gradients, please consider SparseAdam instead
try:
    torch.optim.SGD(embedding.parameters(), lr=0.1, weight_decay=1e-4).step()
except RuntimeError as e:
    print(e)
    #> add(sparse, dense) is not supported. Use add(dense, sparse) instead.
