"""用 safetensors 存取参数 | Save and load parameters with safetensors"""

import torch
from safetensors.torch import load_file, save_file
from torch import nn


def build():
    return nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1))


net = build()
save_file(net.state_dict(), "net.safetensors")

restored = build()
print(restored.load_state_dict(load_file("net.safetensors")))  # 加 device="cuda" 可直接读到 GPU | device="cuda" loads to a GPU
#> <All keys matched successfully>
x = torch.rand(4, 3)
print(torch.equal(net(x), restored(x)))
#> True
