"""叶子节点：不是算出来的，或者不要梯度 | Leaves: not computed, or without gradient"""

import torch
from torch import nn

w = torch.randn(3, requires_grad=True)
tensors = {
    "created": w,
    "w * 2": w * 2,
    "w.to(float64)": w.to(torch.float64),
    "w.detach()": w.detach(),
    "no gradient": torch.randn(3) * 2,
    "nn.Parameter": nn.Linear(2, 2).weight,
    "w.clone()": w.clone(),
}
for name, t in tensors.items():
    print(f"{name:14} is_leaf {t.is_leaf!s:5} requires_grad {t.requires_grad!s:5} grad_fn {t.grad_fn and t.grad_fn.name()}")
    #> created        is_leaf True  requires_grad True  grad_fn None
    #> w * 2          is_leaf False requires_grad True  grad_fn MulBackward0
    #> w.to(float64)  is_leaf False requires_grad True  grad_fn ToCopyBackward0
    #> w.detach()     is_leaf True  requires_grad False grad_fn None
    #> no gradient    is_leaf True  requires_grad False grad_fn None
    #> nn.Parameter   is_leaf True  requires_grad True  grad_fn None
    #> w.clone()      is_leaf False requires_grad True  grad_fn CloneBackward0
