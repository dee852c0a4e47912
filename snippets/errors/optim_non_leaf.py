"""优化的不是叶子节点 | Not a leaf"""

import torch

weight = torch.randn(3, requires_grad=True) * 0.01  # 乘法的结果 | the result of a product
print(weight.is_leaf)
#> False
try:
    torch.optim.SGD([weight], lr=0.1)
except ValueError as e:
    print(e)
    #> can't optimize a non-leaf Tensor
weight = (torch.randn(3) * 0.01).requires_grad_()
print(weight.is_leaf, len(torch.optim.SGD([weight], lr=0.1).param_groups))
#> True 1
