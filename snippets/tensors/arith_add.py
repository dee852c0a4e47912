"""加法的四种写法 | Four ways to add"""

import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])
print(x + y)
#> tensor([11., 22.])
print(torch.add(x, y), torch.add(x, y, alpha=2))  # x + 2y
#> tensor([11., 22.]) tensor([21., 42.])
result = torch.empty(2)
torch.add(x, y, out=result)
print(result)
#> tensor([11., 22.])
y.add_(x)  # 下划线：原地，改的是 y | underscore: in place, y changes
print(y)
#> tensor([11., 22.])
