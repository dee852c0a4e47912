"""每行除以本行之和 | Divide each row by its own sum"""

import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
try:
    x / x.sum(dim=1)  # (2, 3) / (2,)
except RuntimeError as e:
    print(e)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1

square = torch.tensor([[1.0, 3.0], [2.0, 6.0]])
wrong = square / square.sum(dim=1)  # (2, 2) / (2,)：不报错 | no error
print(wrong.sum(dim=1))  # 应当都是 1 | should both be 1
#> tensor([0.6250, 1.2500])
right = square / square.sum(dim=1, keepdim=True)  # (2, 2) / (2, 1)
print(right.sum(dim=1))
#> tensor([1., 1.])

print(x.sum(dim=1, keepdim=True))  # 留下长度为 1 的维 | the axis stays, with length 1
#> tensor([[ 6],
#>         [15]])
print(x.sum(dim=0, keepdim=True))
#> tensor([[5, 7, 9]])
