"""shape、size、ndim、numel | shape, size, ndim, numel"""

import torch

images = torch.zeros(64, 3, 28, 28)
print(images.shape)
#> torch.Size([64, 3, 28, 28])
print(images.size(0), images.shape[-1], images.ndim, images.numel(), len(images))
#> 64 28 4 150528 64
n, channels, *size = images.shape  # torch.Size 是元组 | torch.Size is a tuple
print(n, channels, size)
#> 64 3 [28, 28]
print(issubclass(torch.Size, tuple), images.size() == (64, 3, 28, 28))
#> True True
print(images.size)  # 忘了括号 | parentheses forgotten
#> <built-in method size of Tensor object at ...>
try:
    images.shape[0] = 32  # 形状只读 | a shape is read-only
except TypeError as e:
    print(e)
    #> 'torch.Size' object does not support item assignment
