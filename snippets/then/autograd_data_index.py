"""取出损失的数值 | The loss as a number"""

import torch

loss = torch.tensor([1.0, 2.0], requires_grad=True).mean()
try:
    loss.data[0]
except IndexError as e:
    print(str(e).partition(" or ")[0])
    #> invalid index of a 0-dim tensor. Use `tensor.item()` in Python
print(loss.item(), f"{loss:.2f}")
#> 1.5 1.50
