"""原地运算不能变大 | In-place operations cannot grow their target"""

import torch

gray, mean = torch.ones(1, 2, 2), torch.zeros(3, 1, 1)
try:
    gray -= mean
except RuntimeError as e:
    print(e)
    #> output with shape [1, 2, 2] doesn't match the broadcast shape [3, 2, 2]
print((gray - mean).shape)
#> torch.Size([3, 2, 2])
gray -= mean[:1]  # 一个通道，一个均值 | one channel, one mean
print(gray.shape)
#> torch.Size([1, 2, 2])
