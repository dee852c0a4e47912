"""掩码要布尔 | Masks have to be booleans"""

import torch

x, mask = torch.tensor([5.0, 6.0, 7.0]), torch.tensor([1, 0, 1])
for wrong in (lambda: x.masked_fill(mask, 0.0), lambda: torch.where(mask, x, 0.0)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> masked_fill_ only supports boolean masks, but got mask with dtype long int
        #> where expected condition to be a boolean tensor, but got a tensor with dtype Long
print(x.masked_fill(mask.bool(), 0.0))
#> tensor([0., 6., 0.])
print(torch.where(mask == 1, x, 0.0), x[mask])
#> tensor([5., 0., 7.]) tensor([6., 5., 6.])
