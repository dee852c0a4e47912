"""冻结的四种错误 | Four mistakes in freezing"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))


model = make_model()
for p in model.parameters():
    p.requires_grad == False  # 比较，不是赋值 | a comparison, not an assignment
print(all(p.requires_grad for p in model.parameters()))
#> True

model[2] = nn.Linear(8, 2)
model.requires_grad_(False)  # 换头之后才冻结：头也冻住了 | after the swap: the head is frozen, too
try:
    model(torch.rand(5, 4)).sum().backward()
except RuntimeError as e:
    print(e)
    #> element 0 of tensors does not require grad and does not have a grad_fn

model = make_model()
with torch.no_grad():  # 这里面什么都学不了 | nothing in here can learn
    print(model(torch.rand(5, 4)).requires_grad)
    #> False
with torch.no_grad():
    features = model[:2](torch.rand(5, 4))
print(model[2](features).requires_grad)  # 只围住特征 | around the features only
#> True
try:
    torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters(), 1e-3))  # 括号错了 | a misplaced parenthesis
except TypeError as e:
    print(e)
    #> filter expected 2 arguments, got 3
