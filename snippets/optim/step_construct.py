"""优化器怎样创建，常见的错误 | Making an optimizer, and how it goes wrong"""

import torch
from torch import nn

model = nn.Linear(2, 1)
print(torch.optim.SGD(model.parameters()))
#> SGD (
#> Parameter Group 0
#>     dampening: 0
#>     differentiable: False
#>     foreach: None
#>     fused: None
#>     lr: 0.001
#>     maximize: False
#>     momentum: 0
#>     nesterov: False
#>     weight_decay: 0
#> )
for wrong in (
    lambda: torch.optim.SGD(param=model.parameters(), lr=0.1),  # 参数名是 params | the name is params
    lambda: torch.optim.SGD(model.weight, lr=0.1),  # 单个参数要放进列表 | a single one goes into a list
    lambda: torch.optim.SGD([], lr=0.1),
    lambda: torch.optim.SGD([model.weight * 2], lr=0.1),
    lambda: torch.optim.SGD(model.parameters(), lr=-0.1),
):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(f"{type(e).__name__}: {e}")
        #> TypeError: SGD.__init__() got an unexpected keyword argument 'param'
        #> TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
        #> ValueError: optimizer got an empty parameter list
        #> ValueError: can't optimize a non-leaf Tensor
        #> ValueError: Invalid learning rate: -0.1
