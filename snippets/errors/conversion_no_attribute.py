"""NumPy 和列表的方法 | Methods of NumPy and of lists"""

import torch

x = torch.tensor([1, 2])
for name in ("astype", "copy", "append"):
    try:
        getattr(x, name)
    except AttributeError as e:
        print(e)
        #> 'Tensor' object has no attribute 'astype'
        #> 'Tensor' object has no attribute 'copy'
        #> 'Tensor' object has no attribute 'append'
print(x.to(torch.float32), x.clone(), torch.cat([x, torch.tensor([3])]))
#> tensor([1., 2.]) tensor([1, 2]) tensor([1, 2, 3])
try:
    x.shape()
except TypeError as e:
    print(e)
    #> 'torch.Size' object is not callable
print(x.shape, x.size())
#> torch.Size([2]) torch.Size([2])
