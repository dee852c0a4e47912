"""损失是模块，也有函数形式 | A loss is a module, and has a functional form"""

import torch
import torch.nn.functional as F
from torch import nn

criterion = nn.MSELoss()
predictions, targets = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 4.0])
print(criterion(predictions, targets), F.mse_loss(predictions, targets), isinstance(criterion, nn.Module))
#> tensor(2.5000) tensor(2.5000) True
for wrong in (
    lambda: nn.MSELoss(predictions, targets),
    lambda: nn.CrossEntropLoss(),
    lambda: nn.CrossEntropyLoss()(torch.tensor([0, 1]), torch.randn(2, 3)),  # 参数颠倒 | arguments swapped
):
    try:
        print(wrong())
    except (AttributeError, NotImplementedError, RuntimeError) as e:
        print(f"{type(e).__name__}: {str(e).splitlines()[0]}")
        #> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
        #> AttributeError: module 'torch.nn' has no attribute 'CrossEntropLoss'
        #> NotImplementedError: "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
