"""存整个模型，读的时候报错 | A whole model, refused on loading"""

from pickle import UnpicklingError

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 2)

    def forward(self, x):
        return self.hidden(x).relu()


net = MLP()
torch.save(net, "whole.pt")  # 不要这样存 | not like this
try:
    torch.load("whole.pt")
except UnpicklingError as e:
    print(str(e).partition(".")[0])
    #> Weights only load failed
    print("WeightsUnpickler" + str(e).partition("WeightsUnpickler")[2].partition(" Please")[0])
    #> WeightsUnpickler error: Unsupported global: GLOBAL __main__.MLP was not an allowed global by default.

torch.save(net.state_dict(), "net.pt")  # 这样存 | like this
again = MLP()
again.load_state_dict(torch.load("net.pt"))
x = torch.ones(1, 3)
print(torch.equal(again(x), net(x)))
#> True
