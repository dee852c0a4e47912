"""类改过了：读得出来，用不了 | The class has changed: it loads and does not work"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)


torch.save(Net(), "whole.pt")
torch.save(Net().state_dict(), "state.pt")


class Net(nn.Module):  # 后来的版本 | a later version
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 2)

    def forward(self, x):
        return self.layer(x)


net = torch.load("whole.pt", weights_only=False)  # 不报错，__init__ 没有运行 | no error, __init__ did not run
try:
    net(torch.ones(1, 3))
except AttributeError as e:
    print(e)
    #> 'Net' object has no attribute 'layer'
try:
    Net().load_state_dict(torch.load("state.pt"))  # 状态字典马上就说 | a state dict says it at once
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Net:
    #> 	Missing key(s) in state_dict: "layer.weight", "layer.bias".
    #> 	Unexpected key(s) in state_dict: "fc.weight", "fc.bias".
