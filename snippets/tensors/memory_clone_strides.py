"""clone 保留步幅，contiguous 才排整齐 | clone keeps the strides, contiguous sorts them out"""

import torch

x = torch.arange(6).view(2, 3).t()
print(x.clone().stride(), x.contiguous().stride())
#> (1, 3) (2, 1)
try:
    x.clone().view(6)
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> view size is not compatible with input tensor's size and stride
print(x.clone(memory_format=torch.contiguous_format).view(6), x.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5]) tensor([0, 3, 1, 4, 2, 5])
