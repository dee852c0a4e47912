"""五种随机张量 | Five kinds of random tensors"""

import torch

torch.manual_seed(0)
print(torch.rand(3))  # [0, 1) 上均匀 | uniform on [0, 1)
#> tensor([0.4963, 0.7682, 0.0885])
print(torch.randn(3))  # 标准正态 | standard normal
#> tensor([0.3643, 0.1344, 0.1642])
print(torch.randint(1, 7, (10,)))  # 整数，含 1 不含 7 | integers from 1 to 6
#> tensor([3, 1, 4, 5, 3, 1, 1, 3, 4, 3])
print(torch.randperm(5))  # 0 到 4 打乱 | 0 to 4, shuffled
#> tensor([4, 0, 1, 3, 2])
print(torch.normal(10.0, 2.0, size=(3,)))  # 两个都是数：要给 size | two numbers need a size
#> tensor([10.6115,  8.5355, 10.7665])

mean = torch.zeros(2, 3)
std = torch.tensor([0.1, 1.0, 10.0])
print(torch.normal(mean, std))  # 均值与标准差互相广播 | mean and std broadcast
#> tensor([[ 0.1100, -0.0877,  4.1536],
#>         [ 0.0643, -2.1881,  8.9201]])
try:
    torch.randn()  # 单个数写 torch.randn(()) | for one number write torch.randn(())
except TypeError as e:
    print(str(e).splitlines()[0])
    #> randn() received an invalid combination of arguments - got (), but expected one of:
