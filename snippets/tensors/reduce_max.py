"""max 与 argmax | max and argmax"""

import torch

x = torch.tensor([[1, 9, 3], [7, 5, 8]])
print(x.max())
#> tensor(9)
print(x.max(dim=1))  # 写了 dim，就返回两个张量 | with dim: two tensors
#> torch.return_types.max(
#> values=tensor([9, 8]),
#> indices=tensor([1, 2]))
values, indices = x.max(dim=1)
print(x.argmax(dim=1))  # 只要索引 | the indices alone
#> tensor([1, 2])
print(x.argmax())  # 不写 dim：展平后的索引 | no dim: index into the flattened tensor
#> tensor(1)
row, column = torch.unravel_index(x.argmax(), x.shape)
print(row.item(), column.item())
#> 0 1

try:
    x - x.max(dim=1)
except TypeError as e:
    print(e)
    #> unsupported operand type(s) for -: 'Tensor' and 'torch.return_types.max'
print(x - x.max(dim=1, keepdim=True).values)
#> tensor([[-8,  0, -6],
#>         [-1, -3,  0]])
print(torch.maximum(x[0], x[1]))  # 两个张量逐元素取大 | the larger of two, element by element
#> tensor([7, 9, 8])
