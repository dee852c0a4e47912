"""一个数的标准差 | The standard deviation of one number"""

import warnings

import torch

warnings.simplefilter("ignore")
x = torch.tensor([3.0])
print(x.std(), x.std(correction=0))
#> tensor(nan) tensor(0.)
