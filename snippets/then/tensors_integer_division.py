"""整数相除得小数 | Dividing integers gives fractions"""

import torch

a = torch.tensor([-7, 7])
print(a / 2)
#> tensor([-3.5000,  3.5000])
print(torch.div(a, 2, rounding_mode="trunc"), torch.div(a, 2, rounding_mode="floor"))
#> tensor([-3,  3]) tensor([-4,  3])
try:
    a /= 2
except RuntimeError as e:
    print(e)
    #> result type Float can't be cast to the desired output type Long
