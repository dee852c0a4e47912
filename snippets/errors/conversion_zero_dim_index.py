"""0 维张量不能用索引 | A 0-d tensor has no index"""

import torch

loss = torch.tensor(0.25)
for wrong in (lambda: loss[0], lambda: list(loss), lambda: len(loss)):
    try:
        wrong()
    except (IndexError, TypeError) as e:
        print(e)
        #> invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
        #> iteration over a 0-d tensor
        #> len() of a 0-d tensor
print(loss.item(), float(loss), loss.ndim)
#> 0.25 0.25 0
print([x.item() for x in loss.reshape(-1)], loss.numel())
#> [0.25] 1
