"""amax 与 max(dim) 的三点区别 | amax and max(dim): three differences"""

import torch

x = torch.tensor([[5.0, 1.0, 5.0]], requires_grad=True)
print(x.amax(dim=(0, 1)).item())  # 可以给多个维 | takes several axes
#> 5.0
try:
    x.max(dim=(0, 1))
except TypeError as e:
    print(str(e).splitlines()[0])
    #> max() received an invalid combination of arguments - got (dim=tuple, ), but expected one of:

x.amax(dim=1).backward()  # 只有值，没有索引 | values only, no indices
print(x.grad)  # 并列最大时梯度平分 | a tie shares the gradient
#> tensor([[0.5000, 0.0000, 0.5000]])
x.grad = None
x.max(dim=1).values.backward()
print(x.grad)  # 只给索引指的那一个 | all of it goes to the index returned
#> tensor([[1., 0., 0.]])
