"""有些东西存不了 | Some things cannot be saved"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)
        self.activation = lambda x: x.relu()


net = Net()
try:
    torch.save(net, "whole.pt")
except Exception as e:
    print(e)
    #> Can't ... local object 'Net.__init__.<locals>.<lambda>'
torch.save(net.state_dict(), "state.pt")  # 状态字典不受影响 | the state dict is not affected
print(list(torch.load("state.pt")))
#> ['fc.weight', 'fc.bias']
