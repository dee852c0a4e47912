"""每次前向建一张新图，backward 之后旧图就拆了 | Every forward builds a new graph; backward takes the old one apart"""

import torch

x = torch.ones(3, requires_grad=True)
y = (x**2).sum()
first = y.grad_fn
y.backward()
try:
    y.backward()  # 图里存的值已经释放 | the values it had saved are freed
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> Trying to backward through the graph a second time
y = (x**2).sum()
print(y.grad_fn is first)
#> False
