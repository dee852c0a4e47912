"""out=：写进已有的张量 | out=: into a tensor that exists"""

import warnings

import torch

a, b, result = torch.ones(3), torch.ones(3), torch.empty(3)
torch.add(a, b, out=result)
print(result)
#> tensor([2., 2., 2.])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.add(a, b, out=torch.empty(2))  # 形状不对：改大小，给警告 | wrong shape: resized, with a warning
print(str(caught[0].message).split(". ")[0])
#> An output with one or more elements was resized since it had shape [2], which does not match the required output shape [3]
try:
    torch.add(a.requires_grad_(), b, out=result)
except RuntimeError as e:
    print(e)
    #> add(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.
