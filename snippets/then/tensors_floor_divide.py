"""整除：负数向下取整 | Floor division rounds negative numbers down"""

import torch

a = torch.tensor([-7, 7])
print(a // 2, torch.floor_divide(a, 2), -7 // 2)
#> tensor([-4,  3]) tensor([-4,  3]) -4
print(torch.div(a, 2, rounding_mode="floor"))
#> tensor([-4,  3])
print(torch.div(a, 2, rounding_mode="trunc"))
#> tensor([-3,  3])
