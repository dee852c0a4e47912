"""损失不在计算图里 | A loss outside the graph"""

import torch
from torch import nn

model, x = nn.Linear(2, 3), torch.ones(1, 2)
with torch.no_grad():
    outside = model(x).sum()
y = model(x)
wrongs = (outside, y.detach().sum(), y.argmax().float(), torch.tensor(y.sum().item()))
for wrong in wrongs:
    try:
        wrong.backward()
    except RuntimeError as e:
        print(e)
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
loss = model(x).sum()
loss.backward()
print(loss.requires_grad, loss.grad_fn is not None, model.weight.grad)
#> True True tensor([[1., 1.],
#>         [1., 1.],
#>         [1., 1.]])
