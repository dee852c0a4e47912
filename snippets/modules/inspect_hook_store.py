"""用钩子存下激活 | Keeping activations with a hook"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
kept = {}


def keep(name):
    def hook(module, inputs, output):
        kept[name] = output.detach()  # 不 detach 就留住了整张图 | without detach the whole graph is kept

    return hook


handles = [layer.register_forward_hook(keep(name)) for name, layer in net.named_children()]
net(torch.rand(3, 4))
print({name: tuple(value.shape) for name, value in kept.items()})
#> {'0': (3, 8), '1': (3, 8), '2': (3, 2)}
for handle in handles:
    handle.remove()  # 用完摘掉，否则每次前向都执行 | remove them, or they run on every forward
kept.clear()
net(torch.rand(3, 4))
print(kept)
#> {}
