"""ReLU 会死：输入全是负数，再也没有梯度 | A ReLU can die: all inputs negative, never a gradient again"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(64, 4)
for act in (nn.ReLU(), nn.LeakyReLU(), nn.GELU()):
    layer = nn.Linear(4, 8)
    nn.init.constant_(layer.bias, -5.0)  # 学习率太大，一步就能变成这样 | one step with too large a rate does this
    act(layer(x)).sum().backward()
    print(f"{type(act).__name__:9} {layer.weight.grad.abs().max():.2g}")
    #> ReLU      0
    #> LeakyReLU 0.34
    #> GELU      0.017
