"""axis 与 dim，同名函数的不同 | axis and dim: the same name, another result"""

import numpy as np
import torch

array = np.array([[1.0, 2.0, 3.0, 4.0], [8.0, 7.0, 6.0, 5.0]])
x = torch.from_numpy(array)
print(x.sum(axis=1, keepdims=True).shape)  # PyTorch 也认 NumPy 的名字 | NumPy's names work
#> torch.Size([2, 1])
try:
    array.sum(dim=1)
except TypeError as e:
    print(e)
    #> _sum() got an unexpected keyword argument 'dim'

print(array.std(), x.std(), x.std(correction=0))  # 除以 N，除以 N - 1 | divides by N, by N - 1
#> 2.29128784747792 tensor(2.4495, dtype=torch.float64) tensor(2.2913, dtype=torch.float64)
print(np.median(array), x.median())  # 中间两数的平均，较小的那个 | the mean of the middle two, the lower one
#> 4.5 tensor(4., dtype=torch.float64)
print(array.max(axis=1))
#> [4. 8.]
print(x.max(dim=1))  # 还带索引；只要值用 amax | with indices; amax gives the values alone
#> torch.return_types.max(
#> values=tensor([4., 8.], dtype=torch.float64),
#> indices=tensor([3, 0]))
print(np.arange(3).repeat(2), torch.arange(3).repeat(2))  # 同名不同义 | one name, two meanings
#> [0 0 1 1 2 2] tensor([0, 1, 2, 0, 1, 2])
