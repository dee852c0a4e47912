"""留着损失，就留着整张图 | A kept loss keeps its whole graph"""

import weakref

import torch
from torch import nn


def activations_alive(keep):
    model, alive, losses = nn.Linear(4, 4), [], []
    for _ in range(5):
        hidden = model(torch.randn(2, 4))
        alive.append(weakref.ref(hidden))
        loss = hidden.square().sum()
        losses.append(keep(loss))
        del hidden, loss
    return sum(ref() is not None for ref in alive)


print(activations_alive(lambda loss: loss))  # 五步的激活值都在 | the activations of all five steps
#> 5
print(activations_alive(lambda loss: loss.detach()))
#> 0
print(activations_alive(lambda loss: loss.item()))
#> 0
