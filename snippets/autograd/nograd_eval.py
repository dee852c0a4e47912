"""eval() 不关梯度，no_grad 不关 dropout | eval() leaves gradients on, no_grad leaves dropout on"""

import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5)), torch.ones(1, 4)
model.eval()
print(model(x).requires_grad)
#> True
model.train()
with torch.no_grad():
    print(torch.equal(model(x), model(x)))
    #> False
model.eval()
with torch.inference_mode():  # 推理要两样都做 | inference takes both
    print(model(x).requires_grad, torch.equal(model(x), model(x)))
    #> False True
