"""std 没有 correction | std without correction"""

import torch

x = torch.tensor([1.0, 3.0])
try:
    spread = x.std(correction=0)
except TypeError as e:
    print(str(e).splitlines()[0])
    spread = x.std(unbiased=False)
print(spread)
#> tensor(1.)
