"""数左括号就是数维度 | Count the opening brackets, get the dimensions"""

import torch

scalar = torch.tensor(7)
vector = torch.tensor([7, 8])
matrix = torch.tensor([[1, 2], [3, 4]])
for x in (scalar, vector, matrix, matrix.view(2, 1, 2), matrix.view(1, 2, 1, 2)):
    print(x.ndim, tuple(x.shape), x.tolist())
    #> 0 () 7
    #> 1 (2,) [7, 8]
    #> 2 (2, 2) [[1, 2], [3, 4]]
    #> 3 (2, 1, 2) [[[1, 2]], [[3, 4]]]
    #> 4 (1, 2, 1, 2) [[[[1, 2]], [[3, 4]]]]

torch.manual_seed(0)
scores = torch.randn(1, 8, 2, requires_grad=True)
p = torch.softmax(scores, dim=1)
print(p)
#> tensor([[[0.0291, 0.0353],
#>          [0.0698, 0.0724],
#>          [0.2096, 0.2231],
#>          [0.0654, 0.0135],
#>          [0.1238, 0.0316],
#>          [0.1273, 0.1520],
#>          [0.1011, 0.3850],
#>          [0.2740, 0.0872]]], grad_fn=<SoftmaxBackward0>)
print(p.sum(dim=1))  # 沿第 1 维的 8 个数和为 1 | the 8 numbers along dim 1 add up to 1
#> tensor([[1.0000, 1.0000]], grad_fn=<SumBackward1>)
