"""老骨架里的错误 | Mistakes in an old skeleton"""

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for wrong in (
    lambda: optimizer.grad_zero(),  # 是 zero_grad | it is zero_grad
    lambda: next(iter([(torch.ones(1, 2), 0)])).to("cpu"),  # 批量是元组 | a batch is a tuple
    lambda: model(torch.ones(1, 2)).backward(torch.ones(2)),  # 形状要和输出相同 | must have the shape of the output
):
    try:
        wrong()
    except (AttributeError, RuntimeError) as e:
        print(str(e).splitlines()[0])
        #> 'SGD' object has no attribute 'grad_zero'
        #> 'tuple' object has no attribute 'to'
        #> Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([1, 1]).
