"""拆出来的视图不能原地改 | Views from a split cannot be changed in place"""

import torch

x = torch.ones(4, requires_grad=True) * 1
left, right = x.chunk(2)
try:
    left += 1
except RuntimeError as e:
    print(str(e).split(" This view")[0])
    #> Output 0 of Split is a view and is being modified inplace.
left = left + 1
print(torch.cat([left, right]))
#> tensor([2., 2., 1., 1.], grad_fn=<CatBackward0>)
x[:2] += 1  # 单个视图可以 | a single view may be changed
print(x)
#> tensor([2., 2., 1., 1.], grad_fn=<CopySlices>)
