"""少存多算：激活检查点 | Keep less, compute more: activation checkpointing"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint_sequential


def run(checkpointed):
    torch.manual_seed(0)
    net = nn.Sequential(*(layer for _ in range(8) for layer in (nn.Linear(64, 64), nn.ReLU())))
    x = torch.randn(32, 64, requires_grad=True)
    weights = {p.data_ptr() for p in net.parameters()}
    kept = 0

    def pack(tensor):
        nonlocal kept
        kept += tensor.nbytes * (tensor.data_ptr() not in weights)
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        out = checkpoint_sequential(net, 4, x, use_reentrant=False) if checkpointed else net(x)
    out.sum().backward()
    return kept, x.grad


plain, plain_gradient = run(False)
less, gradient = run(True)
print(plain, less, torch.equal(gradient, plain_gradient))  # 梯度一样 | the same gradient
#> 131072 57344 True
