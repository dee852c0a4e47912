"""两个问题的答案：sum 的梯度、换单位 | The answers: the gradient of sum, and a change of units"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
target = torch.randn(32, 10)
lengths = []
for reduction in ("mean", "sum"):
    output = torch.zeros(32, 10, requires_grad=True)
    F.mse_loss(output, target, reduction=reduction).backward()
    lengths.append(output.grad.norm().item())
print(f"{lengths[1] / lengths[0]:.0f} times the gradient")
#> 320 times the gradient

meters, guess = torch.tensor([1.5, 2.0, 1.7]), torch.full((3,), 1.8)
for loss in (F.mse_loss, F.l1_loss):
    print(f"{loss(1000 * guess, 1000 * meters) / loss(guess, meters):,.0f}")
    #> 1,000,000
    #> 1,000
