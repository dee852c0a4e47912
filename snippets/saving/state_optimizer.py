"""优化器也有 state_dict | Optimizers have one, too"""

import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
print(optimizer.state_dict()["state"])  # 走一步才有 | filled by the first step
#> {}
net(torch.ones(1, 2)).sum().backward()
optimizer.step()
state = optimizer.state_dict()
print(state["state"])
#> {0: {'momentum_buffer': tensor([[1., 1.]])}, 1: {'momentum_buffer': tensor([1.])}}
print({k: state["param_groups"][0][k] for k in ("lr", "momentum", "params")})
#> {'lr': 0.1, 'momentum': 0.9, 'params': [0, 1]}
torch.save(state, "optimizer.pt")

again = torch.optim.SGD(net.parameters(), lr=0.5)
again.load_state_dict(torch.load("optimizer.pt"))  # 学习率、动量都恢复 | rate and momentum come back
print(again.param_groups[0]["lr"], again.param_groups[0]["momentum"])
#> 0.1 0.9
try:
    torch.optim.SGD([net.weight]).load_state_dict(state)
except ValueError as e:
    print(e)
    #> loaded state dict contains a parameter group that doesn't match the size of optimizer's group
