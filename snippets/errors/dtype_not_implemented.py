"""这种类型没有实现 | Not implemented for this dtype"""

import torch

x = torch.tensor([1, 2])
wrongs = (lambda: x.softmax(0), lambda: torch.randn(2, dtype=torch.int64), lambda: torch.bincount(x.float()))
for wrong in wrongs:
    try:
        wrong()
    except NotImplementedError as e:
        print(e)
        #> "softmax_lastdim_kernel_impl" not implemented for 'Long'
        #> "normal_kernel_cpu" not implemented for 'Long'
        #> "bincount_cpu" not implemented for 'Float'
print(x.float().softmax(0))
#> tensor([0.2689, 0.7311])
print(torch.randint(0, 10, (2,)).dtype, torch.bincount(x))
#> torch.int64 tensor([0, 1, 1])
