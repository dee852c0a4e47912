"""权重用 safetensors，训练的状态用 torch.save | Weights in safetensors, training state in torch.save"""

import torch
from safetensors.torch import load_file, save_file
from torch import nn

net = nn.Linear(3, 1)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(2, 3)).sum().backward()
optimizer.step()
save_file(net.state_dict(), "model.safetensors")  # 给所有人 | for everybody
torch.save({"optimizer": optimizer.state_dict(), "epoch": 4}, "training.pt")  # 给自己接着训 | to go on with

net.load_state_dict(load_file("model.safetensors"))
training = torch.load("training.pt")
optimizer.load_state_dict(training["optimizer"])
print(training["epoch"], optimizer.state[net.weight]["step"])
#> 4 tensor(1.)
