"""累加损失：带着图，还是只要数 | Summing losses: with the graph, or the number alone"""

import torch

w = torch.ones(2, requires_grad=True)
kept = numbers = 0
for _ in range(3):
    loss = (w**2).sum()
    kept = kept + loss
    numbers += loss.item()
print(kept.grad_fn is not None, kept.item(), numbers)
#> True 6.0 6.0
