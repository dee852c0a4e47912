"""两个问题的答案：不用的参数、detach 之后 | The answers: an unused parameter, and a detach in the middle"""

import torch
from torch import nn

torch.manual_seed(0)
first, second, unused = nn.Linear(2, 3), nn.Linear(3, 1), nn.Linear(3, 1)
x = torch.randn(4, 2)

second(first(x).relu()).square().mean().backward()
print("unused layer:", unused.weight.grad)
#> unused layer: None

first.zero_grad(), second.zero_grad()
second(first(x).relu().detach()).square().mean().backward()
print("after detach: first", first.weight.grad, "second", second.weight.grad is not None)
#> after detach: first None second True
