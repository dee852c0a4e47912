"""if 要一个布尔 | An if wants one boolean"""

import torch

x, y = torch.tensor([1, 2]), torch.tensor([1, 3])
for wrong in (lambda: bool(x == y), lambda: (x > 0) and (y > 0), lambda: max(x, y), lambda: x in [y]):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
print(torch.equal(x, y), (x == y).any().item(), (x == y).all().item())
#> False True False
print((x > 0) & (y > 0), torch.maximum(x, y))
#> tensor([True, True]) tensor([1, 3])
