"""DataParallel：没有 GPU 时什么也不做 | DataParallel does nothing without GPUs"""

import warnings

import torch
from torch import nn

warnings.simplefilter("error")  # 有警告就停 | a warning would stop the program
plain = nn.Linear(4, 2)
model, x = nn.DataParallel(nn.Linear(4, 2)), torch.randn(6, 4)
print(torch.equal(model(x), model.module(x)), list(model.state_dict()))
#> True ['module.weight', 'module.bias']
try:
    plain.load_state_dict(model.state_dict())
except RuntimeError as e:
    print(str(e).splitlines()[1].strip())
    #> Missing key(s) in state_dict: "weight", "bias".
plain.load_state_dict(model.module.state_dict())  # 存 module 的就没有前缀 | module's own has no prefix
keys = {"module.weight": torch.ones(2, 4), "module.bias": torch.ones(2)}
nn.modules.utils.consume_prefix_in_state_dict_if_present(keys, "module.")  # 已经存了带前缀的 | if it is saved already
print(list(keys))
#> ['weight', 'bias']
try:
    nn.parallel.data_parallel(plain.cpu(), x)
except (RuntimeError, AssertionError) as e:
    print(e)
    #> ...
