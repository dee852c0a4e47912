"""调用模块，不要直接调 forward | Call the module, not its forward"""

import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_forward_pre_hook(lambda module, inputs: print("before", tuple(inputs[0].shape)))
#> before (3, 2)
layer.register_forward_hook(lambda module, inputs, output: print("after", tuple(output.shape)))
#> after (3, 1)
x = torch.ones(3, 2)
layer(x)  # __call__：前后都走钩子 | __call__ runs the hooks around forward
layer.forward(x)  # 钩子没有动静 | no hook
