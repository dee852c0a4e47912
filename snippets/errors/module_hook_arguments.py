"""钩子的参数 | The arguments of a hook"""

import torch
from torch import nn

layer, x = nn.Linear(2, 1), torch.ones(1, 2)
handle = layer.register_forward_hook(lambda module, args: print(args))
try:
    layer(x)
except TypeError as e:
    print(e)
    #> <lambda>() takes 2 positional arguments but 3 were given
handle.remove()
layer.register_forward_hook(lambda module, args, output: print(args[0].shape, output.shape))
#> torch.Size([1, 2]) torch.Size([1, 1])
layer.register_forward_pre_hook(lambda module, args: (args[0] * 2,))  # 返回值换掉输入 | replaces the input
layer(x)
