"""常用的随机函数 | The random functions in daily use"""

import torch

torch.manual_seed(0)
print(torch.rand(2))  # [0, 1) 均匀 | uniform
#> tensor([0.4963, 0.7682])
print(torch.randn(2))  # 标准正态 | standard normal
#> tensor([-0.2905, -1.0704])
print(torch.randint(0, 10, (5,)))  # 0 到 9 | 0 to 9
#> tensor([7, 3, 7, 3, 1])
print(torch.randperm(5))  # 打乱的索引 | shuffled indices
#> tensor([1, 0, 2, 3, 4])
print(torch.normal(mean=10.0, std=2.0, size=(2,)), torch.normal(torch.tensor([0.0, 100.0]), torch.tensor([1.0, 0.1])))
#> tensor([11.2071, 11.6220]) tensor([-4.5082e-02,  1.0009e+02])
print(torch.bernoulli(torch.tensor([0.0, 0.5, 1.0])), torch.poisson(torch.tensor([1.0, 50.0])))
#> tensor([0., 1., 1.]) tensor([ 1., 49.])
print(torch.rand_like(torch.ones(2)), 5 + 3 * torch.rand(2))  # [5, 8)
#> tensor([0.1507, 0.0317]) tensor([5.6244, 7.7894])
