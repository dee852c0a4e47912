"""逐元素的函数 | Element-wise functions"""

import torch

x = torch.tensor([-1.5, 0.5, 2.5])
print(x.abs(), x.sign(), x**2, x.exp())
#> tensor([1.5000, 0.5000, 2.5000]) tensor([-1.,  1.,  1.]) tensor([2.2500, 0.2500, 6.2500]) tensor([ 0.2231,  1.6487, 12.1825])
print(x.floor(), x.ceil(), x.trunc(), x.round())  # round：正好一半时取偶数 | round half to even
#> tensor([-2.,  0.,  2.]) tensor([-1.,  1.,  3.]) tensor([-1.,  0.,  2.]) tensor([-2.,  0.,  2.])
print(x.frac(), torch.tensor(3.14159).round(decimals=2))
#> tensor([-0.5000,  0.5000,  0.5000]) tensor(3.1400)
print(x.clamp(min=0, max=1), x.clamp(min=torch.tensor([-2.0, 1.0, 0.0])))
#> tensor([0.0000, 0.5000, 1.0000]) tensor([-1.5000,  1.0000,  2.5000])
print(torch.tensor([4.0]).sqrt(), torch.tensor([4.0]).rsqrt(), torch.tensor([4.0]).reciprocal())
#> tensor([2.]) tensor([0.5000]) tensor([0.2500])
print(torch.maximum(x, torch.zeros(3)), torch.atan2(torch.tensor(1.0), torch.tensor(-1.0)))
#> tensor([0.0000, 0.5000, 2.5000]) tensor(2.3562)
