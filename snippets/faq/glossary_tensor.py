"""一个张量身上的词 | The words for one tensor"""

import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = (x.T * 2).sum()
print("shape", tuple(x.shape), "dimensions", x.ndim, "elements", x.numel())
#> shape (2, 3) dimensions 2 elements 6
print("dtype", x.dtype, "device", x.device.type)
#> dtype torch.float32 device cpu
print("stride", x.stride(), "contiguous", x.is_contiguous(), x.T.is_contiguous())
#> stride (3, 1) contiguous True False
print("leaf", x.is_leaf, y.is_leaf, "grad_fn", type(y.grad_fn).__name__)
#> leaf True False grad_fn SumBackward0
y.backward()
print("gradient", x.grad.tolist())
#> gradient [[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]
