"""原地运算不能换类型 | In place, the dtype cannot change"""

import torch

counts = torch.tensor([1, 2, 3])
for wrong in (lambda: counts.add_(0.5), lambda: counts.div_(2), lambda: torch.add(counts, 0.5, out=counts)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Long
counts += 1  # 整数加整数可以 | integers are fine
print(counts, counts / 2)
#> tensor([2, 3, 4]) tensor([1.0000, 1.5000, 2.0000])
