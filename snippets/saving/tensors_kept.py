"""张量的哪些东西存进去了 | What of a tensor is saved"""

import torch

weight = torch.ones(2, 2, dtype=torch.float64, requires_grad=True)
weight.sum().backward()
torch.save({"leaf": weight, "result": weight * 3, "column": weight.detach()[:, 0]}, "w.pt")
loaded = torch.load("w.pt")
print(loaded["leaf"].dtype, loaded["leaf"].requires_grad)
#> torch.float64 True
print(loaded["leaf"].grad, loaded["result"].grad_fn)  # 梯度和计算图不存 | no gradient, no graph
#> None None
print(loaded["column"].stride())  # 步幅照旧 | strides stay
#> (2,)
