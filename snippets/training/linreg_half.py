"""二分之一从哪来 | Where the one half comes from"""

import torch
import torch.nn.functional as F

prediction = torch.tensor([3.0], requires_grad=True)
label = torch.tensor([1.0])
for loss in (F.mse_loss(prediction, label), (prediction - label).square().mean() / 2):
    print(loss.item(), torch.autograd.grad(loss, prediction)[0])
    #> 4.0 tensor([4.])
    #> 2.0 tensor([2.])
print(F.mse_loss(prediction, label, reduction="none"))
#> tensor([4.], grad_fn=<MseLossBackward0>)
