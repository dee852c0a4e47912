"""调用模块，不要直接调 forward | Call the module, not its forward"""

import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_forward_hook(lambda module, inputs, output: print("hook", tuple(output.shape)))
#> hook (3, 1)
x = torch.ones(3, 2)
layer(x)  # __call__：先走钩子再走 forward | __call__ runs the hooks around forward
layer.forward(x)  # 钩子没有动静 | no hook
