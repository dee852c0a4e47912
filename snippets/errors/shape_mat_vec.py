"""矩阵乘向量 | A matrix times a vector"""

import torch

matrix, vector = torch.ones(2, 3), torch.ones(2)
try:
    matrix @ vector
except RuntimeError as e:
    print(e)
    #> size mismatch, got input (2), mat (2x3), vec (2)
print(vector @ matrix)
#> tensor([2., 2., 2.])
print(matrix @ torch.ones(3))
#> tensor([3., 3.])
try:
    vector @ torch.ones(3)
except RuntimeError as e:
    print(e)
    #> inconsistent tensor size, expected tensor [2] and src [3] to have the same number of elements, but got 2 and 3 elements respectively
