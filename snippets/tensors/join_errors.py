"""拼不起来 | What does not join"""

import torch

for wrong in (
    lambda: torch.cat([torch.zeros(2, 3), torch.zeros(2, 4)], dim=0),
    lambda: torch.cat([torch.zeros(2, 3), torch.zeros(3)]),
    lambda: torch.stack([torch.zeros(3), torch.zeros(4)]),
    lambda: torch.cat(torch.zeros(2, 3)),
    lambda: torch.cat([]),
):
    try:
        wrong()
    except (RuntimeError, TypeError, ValueError) as e:
        print(e)
        #> Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
        #> Tensors must have same number of dimensions: got 2 and 1
        #> stack expects each tensor to be equal size, but got [3] at entry 0 and [4] at entry 1
        #> cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor
        #> torch.cat(): expected a non-empty list of Tensors
print(torch.cat([torch.tensor([1]), torch.tensor([0.5])]))  # 类型会提升 | dtypes are promoted
#> tensor([1.0000, 0.5000])
print(torch.cat([torch.empty(0), torch.ones(2)]))  # 空张量可以 | empty ones are fine
#> tensor([1., 1.])
