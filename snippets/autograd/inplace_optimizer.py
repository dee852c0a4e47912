"""两次 backward 之间走了一步优化器 | An optimizer step between two backwards"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = model(torch.ones(2, 3)).square().mean()
loss.backward(retain_graph=True)
optimizer.step()  # 原地改了权重 | changes the weights in place
try:
    loss.backward()
except RuntimeError as e:
    print(str(e).split(":")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation
model(torch.ones(2, 3)).square().mean().backward()  # 用新的权重重新算 | computed again with the new weights
print("fine")
#> fine
