"""更新参数：手写与 `torch.optim` | Updating parameters: by hand and with `torch.optim`"""

import copy

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
by_hand = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.Flatten(), nn.Linear(6 * 24 * 24, 10))
by_optimizer = copy.deepcopy(by_hand)
images, labels = torch.randn(32, 1, 28, 28), torch.randint(10, (32,))

by_hand.zero_grad()
F.cross_entropy(by_hand(images), labels).backward()
with torch.no_grad():
    for parameter in by_hand.parameters():
        parameter.sub_(0.01 * parameter.grad)  # parameter -= 0.01 * parameter.grad

optimizer = torch.optim.SGD(by_optimizer.parameters(), lr=0.01)
optimizer.zero_grad()
loss = F.cross_entropy(by_optimizer(images), labels)
loss.backward()
optimizer.step()
same = map(torch.allclose, by_hand.parameters(), by_optimizer.parameters())
print(all(same))
#> True

parameter = by_hand[0].weight
try:
    parameter.sub_(0.01 * parameter.grad)
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.
by_hand.zero_grad()
try:
    parameter.data.sub_(0.01 * parameter.grad.data)  # 旧写法 | the old idiom
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'data'
