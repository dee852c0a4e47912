"""对输入求梯度：哪些像素影响得分 | The gradient of the input: which pixels matter"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Flatten(), nn.Linear(16, 3)).requires_grad_(False)
image = torch.rand(1, 4, 4, requires_grad=True)
score = model(image)[0, 2]
score.backward()
print(image.grad.shape, image.grad.abs().argmax().item())
#> torch.Size([1, 4, 4]) 3
print(torch.allclose(image.grad.flatten(), model[1].weight[2]))  # 线性模型：就是那一行权重 | linear: that row of weights
#> True
