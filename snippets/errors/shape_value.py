"""赋的值比选中的位置多或少 | More or fewer values than places"""

import torch

x = torch.tensor([0.0, 5.0, 0.0, 0.0])
try:
    x[x == 0] = torch.ones(2)  # 选中三个 | three are selected
except RuntimeError as e:
    print(e)
    #> shape mismatch: value tensor of shape [2] cannot be broadcast to indexing result of shape [3]
x[x == 0] = torch.ones(4)[x == 0]
print(x)
#> tensor([1., 5., 1., 1.])
x[x == 1] = 7.0
print(x)
#> tensor([7., 5., 7., 7.])
