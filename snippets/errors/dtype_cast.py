"""原地运算不能换类型 | In-place operations keep the dtype"""

import torch

counts = torch.tensor([1, 2])
for wrong in (lambda: counts.add_(0.5), lambda: counts.div_(2), lambda: torch.nn.Dropout()(counts)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Long
print(counts + 0.5, counts / 2)
#> tensor([1.5000, 2.5000]) tensor([0.5000, 1.0000])
counts = counts.float()
counts += 0.5
print(counts)
#> tensor([1.5000, 2.5000])
