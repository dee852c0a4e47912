"""变成 Python 的数和列表 | To Python numbers and lists"""

import torch

x = torch.tensor([[1, 2], [3, 4]])
print(x.tolist())
#> [[1, 2], [3, 4]]
print(x[0, 1].item(), x.sum().item(), torch.tensor([[2.5]]).item())
#> 2 10 2.5
print(list(x))  # 只拆一层，里面还是张量 | one level only: tensors inside
#> [tensor([1, 2]), tensor([3, 4])]
try:
    x.item()
except RuntimeError as e:
    print(e)
    #> a Tensor with 4 elements cannot be converted to Scalar
print(torch.tensor(0.1).item())  # float32 的 0.1，用 float64 写出来 | the float32 0.1 seen in float64
#> 0.10000000149011612
