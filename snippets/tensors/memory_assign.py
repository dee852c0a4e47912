"""赋值不复制 | Assignment does not copy"""

import torch

a = torch.zeros(3)
b = a  # 同一个对象 | the same object
b[0] = 5
print(a, a is b)
#> tensor([5., 0., 0.]) True
c = a.clone()
c[1] = 7
print(a)
#> tensor([5., 0., 0.])


def double(x):
    x *= 2  # 改了调用者的张量 | changes the caller's tensor


double(a)
print(a)
#> tensor([10.,  0.,  0.])
