"""对同一张图做两次 backward | backward twice through one graph"""

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
y.backward(retain_graph=True)  # 留着图 | keeps the graph
y.backward()
print(x.grad)  # 12 + 12
#> tensor(24.)
try:
    y.backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)

x.grad = None
y = x**3  # 重新算一遍，不用 retain_graph | compute it again, no retain_graph needed
y.backward()
print(x.grad)
#> tensor(12.)
