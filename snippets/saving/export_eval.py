"""先 eval 再导出 | eval() first, then export

timeout: 90
"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
x = torch.ones(1, 4)
program = torch.export.export(net, (x,))  # 忘了 eval | eval() was forgotten
module = program.module()
print(torch.equal(module(x), module(x)))
#> False
try:
    module.eval()
except NotImplementedError as e:
    print(e)
    #> Calling eval() is not supported yet.
module = torch.export.export(net.eval(), (x,)).module()
print(torch.equal(module(x), module(x)))
#> True
