"""方法和函数，两种写法一样 | Methods and functions: the same"""

import torch

x = torch.arange(6).view(1, 2, 3)
print(torch.equal(torch.reshape(x, (3, 2)), x.reshape(3, 2)))
#> True
print(torch.equal(torch.permute(x, (2, 0, 1)), x.permute(2, 0, 1)))
#> True
print(torch.equal(torch.transpose(x, 1, 2), x.transpose(1, 2)), x.mT.shape)  # mT：换最后两维 | mT swaps the last two
#> True torch.Size([1, 3, 2])
print(torch.equal(torch.squeeze(x, dim=0), x.squeeze(0)), torch.unsqueeze(x, dim=-1).shape)
#> True torch.Size([1, 2, 3, 1])
print(torch.t(x[0]).shape, x[0].T.shape)  # t 只管二维 | t is for two axes
#> torch.Size([3, 2]) torch.Size([3, 2])
for wrong in (lambda: torch.t(x), lambda: torch.squeeze(x, dim=None)):
    try:
        wrong()
    except (RuntimeError, TypeError) as e:
        print(str(e).splitlines()[0])
        #> t() expects a tensor with <= 2 dimensions, but self is 3D
        #> squeeze() received an invalid combination of arguments - got (Tensor, dim=NoneType), but expected one of:
