"""反向传播要用的值被改了 | A value that backward needs was changed"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.exp()  # 导数就是 y 自己 | its derivative is y itself
y += 1
try:
    y.sum().backward()
except RuntimeError as e:
    print(e)
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).

y = x.exp()
y = y + 1  # 新的张量 | a new tensor
y.sum().backward()
print(x.grad)
#> tensor([2.7183, 7.3891])
