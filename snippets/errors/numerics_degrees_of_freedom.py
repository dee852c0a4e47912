"""一个数的标准差 | The deviation of one number"""

import warnings

import torch

x = torch.tensor([3.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x.std())
    #> tensor(nan)
print(str(caught[0].message).split(" (input")[0])
#> std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor
print(x.std(correction=0))  # 除以 n，不是 n - 1 | divide by n, not n - 1
#> tensor(0.)
print(torch.tensor([3.0, 5.0]).std(), torch.tensor([3.0, 5.0]).std(correction=0))
#> tensor(1.4142) tensor(1.)
