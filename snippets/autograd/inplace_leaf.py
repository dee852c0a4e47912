"""叶子节点不能原地改 | A leaf must not be changed in place"""

import torch

w = torch.ones(2, requires_grad=True)
for change in (lambda: w.add_(1), lambda: w.__setitem__(0, 5.0), lambda: w[:1].zero_()):
    try:
        change()
    except RuntimeError as e:
        print(e)
        #> a leaf Variable that requires grad is being used in an in-place operation.
        #> a view of a leaf Variable that requires grad is being used in an in-place operation.
        #> a view of a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():  # 更新参数就这么写 | how parameters are updated
    w.add_(1)
print(w)
#> tensor([2., 2.], requires_grad=True)
