"""去掉前缀：module.、_orig_mod. | Strip a prefix: module., _orig_mod."""

import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

net = nn.Sequential(nn.Linear(4, 2))
parallel, compiled = nn.DataParallel(net).state_dict(), torch.compile(net).state_dict()
print(list(parallel), list(compiled))
#> ['module.0.weight', 'module.0.bias'] ['_orig_mod.0.weight', '_orig_mod.0.bias']
clean = {name.removeprefix("module."): value for name, value in parallel.items()}
print(net.load_state_dict(clean))
#> <All keys matched successfully>
consume_prefix_in_state_dict_if_present(compiled, "_orig_mod.")  # 原地改键 | renames in place
print(net.load_state_dict(compiled))
#> <All keys matched successfully>
backbone = nn.ModuleDict({"backbone": net})  # 反过来：加前缀 | the other way: add a prefix
print(backbone.load_state_dict({f"backbone.{name}": value for name, value in clean.items()}))
#> <All keys matched successfully>
print(backbone["backbone"].load_state_dict(clean))  # 或者加载到那个子模块 | or load into that child
#> <All keys matched successfully>
