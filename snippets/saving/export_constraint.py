"""不能可变的维 | Sizes that cannot vary

timeout: 90
"""

import torch
from torch import nn
from torch.export import Dim

net = nn.Linear(4, 2)
cases = [
    (torch.rand(3, 4), {1: Dim.DYNAMIC}),  # 模型定死了宽度 | the model fixes the width
    (torch.rand(1, 4), {0: Dim.DYNAMIC}),  # 样例的批量是 1 | the example has a batch of 1
]
for x, shape in cases:
    try:
        torch.export.export(net, (x,), dynamic_shapes=(shape,))
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[1].strip().removeprefix("- "))
        #> UserError You marked L['input'].size()[1] as dynamic but your code specialized it to be a constant (4). If you're using mark_dynamic, either remove it or use maybe_mark_dynamic. If you're using Dim.DYNAMIC, replace it with either Dim.STATIC or Dim.AUTO.
        #> ValueError Received user-specified dim hint Dim.DYNAMIC(min=None, max=None), but export 0/1 specialized due to hint of 1 for dimension inputs[0].shape[0].
program = torch.export.export(net, (torch.rand(3, 4),), dynamic_shapes=({0: Dim.AUTO, 1: Dim.AUTO},))
print(program.module()(torch.rand(7, 4)).shape)  # AUTO 自己判断 | AUTO finds out
#> torch.Size([7, 2])
