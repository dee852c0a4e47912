"""整数目标：先转成浮点 | Integer targets: to float first"""

import torch
from torch import nn

predictions, targets = torch.rand(3, requires_grad=True), torch.tensor([1, 2, 3])
loss = nn.MSELoss()(predictions, targets)  # 整数目标提升成浮点 | the integer targets become floats
print(loss.dtype)
#> torch.float32
for wrong in (
    lambda: nn.MSELoss()(torch.tensor([1, 2]), torch.tensor([2, 2])),
    lambda: nn.MSELoss()(predictions, targets.double()).backward(),
):
    try:
        wrong()
        print("fine")
        #> fine
    except RuntimeError as e:
        print(e)
        #> "mse_cpu" not implemented for 'Long'
