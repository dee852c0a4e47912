"""它只收张量 | It takes tensors only"""

import torch
from safetensors.torch import save_file

net = torch.nn.Linear(2, 1)
x = torch.arange(6.0).view(2, 3)
wrong = [
    {"x": x, "epoch": 3},
    {"model": net.state_dict()},  # 嵌套的字典 | nested
    torch.optim.Adam(net.parameters()).state_dict(),
    [x],
    {"x": x.t()},  # 不连续 | not contiguous
    {"x": x.to_sparse()},
]
for thing in wrong:
    try:
        save_file(thing, "x.safetensors")
    except ValueError as e:
        print(str(e).partition(" which")[0])
        #> Key `epoch` is invalid, expected torch.Tensor but received <class 'int'>
        #> Key `model` is invalid, expected torch.Tensor but received <class 'collections.OrderedDict'>
        #> Key `state` is invalid, expected torch.Tensor but received <class 'dict'>
        #> Expected a dict of [str, torch.Tensor] but received <class 'list'>
        #> You are trying to save a non contiguous tensor: `x`
        #> You are trying to save a sparse tensors: `['x']`
save_file({"x": x.t().contiguous()}, "x.safetensors")
