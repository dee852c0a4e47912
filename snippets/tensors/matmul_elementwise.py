"""`*` 是逐元素乘，不是矩阵乘法 | `*` multiplies element by element; it is not a matrix product"""

import torch

features = torch.tensor([[1, 2, 3]])
weights = torch.tensor([[4, 5, 6]])
print(features * weights)  # 形状不变 | the shape stays
#> tensor([[ 4, 10, 18]])
print((features * weights).sum())  # 求和之后才是点积 | a dot product only after the sum
#> tensor(32)
print(torch.mm(features, weights.T))  # mm 自己求和 | mm sums by itself
#> tensor([[32]])

A = torch.tensor([[1, 2], [3, 4]])
print(A * A)
#> tensor([[ 1,  4],
#>         [ 9, 16]])
print(A @ A)  # 方阵用错了不报错 | with square matrices neither one fails
#> tensor([[ 7, 10],
#>         [15, 22]])
