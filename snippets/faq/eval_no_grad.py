"""eval 换模式，no_grad 关梯度 | eval changes the mode, no_grad turns gradients off"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
x = torch.ones(1, 4)
with torch.no_grad():
    print("dropping:", not torch.equal(model(x), model(x)))
    #> dropping: True
model.eval()
print("dropping:", not torch.equal(model(x), model(x)), "tracked:", model(x).requires_grad)
#> dropping: False tracked: True
with torch.inference_mode():  # 评估时两样都要 | for evaluation, both
    print(model(x).requires_grad)
    #> False
