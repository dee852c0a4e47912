"""两个问题的答案：前面多一层、加法的次序 | The answers: one more layer in front, and the order of a sum"""

import torch
from torch import nn


def last_weight(*layers):
    torch.manual_seed(0)
    for make in layers:
        make()
    return nn.Linear(2, 2).weight


alone = last_weight()
print("dropout before:", alone.equal(last_weight(nn.Dropout)))
#> dropout before: True
print("linear before:", alone.equal(last_weight(lambda: nn.Linear(2, 2))))
#> linear before: False

a, b, c = torch.tensor([1e8, -1e8, 1.0])
print(((a + b) + c).item(), (a + (b + c)).item())
#> 1.0 0.0
