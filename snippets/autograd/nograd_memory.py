"""记录计算图要占多少内存 | What recording the graph costs in memory"""

import torch
from torch import nn

model = nn.Sequential(*(nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(8)))
x = torch.randn(32, 64)
saved = {}


def keep(tensor):
    saved[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
    return tensor


parameters = {p.untyped_storage().data_ptr() for p in model.parameters()}
for mode in (torch.enable_grad, torch.inference_mode):
    saved.clear()
    with mode(), torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        output = model(x)
    print(f"{mode.__name__:14} {sum(size for where, size in saved.items() if where not in parameters)} bytes")
    #> enable_grad    73728 bytes
    #> inference_mode 0 bytes
