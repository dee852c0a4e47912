"""meta 张量没有数据 | A meta tensor has no data"""

import torch
from torch import nn

model = nn.Linear(2, 1, device="meta")
for wrong in (lambda: model.to("cpu"), lambda: torch.ones(2, device="meta").cpu()):
    try:
        wrong()
    except NotImplementedError as e:
        print(e)
        #> Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.
        #> Cannot copy out of meta tensor; no data!
state = nn.Linear(2, 1).state_dict()
model.load_state_dict(state, assign=True)  # 直接换成读来的张量 | takes the loaded tensors themselves
print(model.weight.device)
#> cpu
empty = nn.Linear(2, 1, device="meta").to_empty(device="cpu")
empty.reset_parameters()  # to_empty 之后数值是随机的垃圾 | to_empty leaves arbitrary values
print(empty.weight.device)
#> cpu
