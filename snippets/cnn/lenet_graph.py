"""从损失沿 `grad_fn` 往回走 | From the loss back along `grad_fn`"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv, fc1, fc2 = nn.Conv2d(1, 6, 5), nn.Linear(6 * 14 * 14, 84), nn.Linear(84, 10)
maps = F.max_pool2d(F.relu(conv(torch.randn(1, 1, 32, 32))), 2)
loss = F.mse_loss(fc2(F.relu(fc1(maps.flatten(1)))), torch.randn(1, 10))

node = loss.grad_fn
while node:
    inputs = [n for n, _ in node.next_functions if n is not None]
    print(type(node).__name__, "<-", ", ".join(type(n).__name__ for n in inputs))
    #> MseLossBackward0 <- AddmmBackward0
    #> AddmmBackward0 <- AccumulateGrad, ReluBackward0, TBackward0
    #> ReluBackward0 <- AddmmBackward0
    #> AddmmBackward0 <- AccumulateGrad, ViewBackward0, TBackward0
    #> ViewBackward0 <- MaxPool2DWithIndicesBackward0
    #> MaxPool2DWithIndicesBackward0 <- ReluBackward0
    #> ReluBackward0 <- ConvolutionBackward0
    #> ConvolutionBackward0 <- AccumulateGrad, AccumulateGrad
    onward = [n for n in inputs if type(n).__name__ not in ("AccumulateGrad", "TBackward0")]
    node = onward[0] if onward else None

leaf = loss.grad_fn.next_functions[0][0].next_functions[0][0]
print(leaf.variable is fc2.bias)
#> True
with torch.no_grad():
    print(fc2(torch.ones(84)).grad_fn)  # 不求梯度就没有节点 | no gradient wanted, no node
    #> None
print((torch.ones(3) * 2).grad_fn)
#> None
