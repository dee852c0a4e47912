"""负数的两种取整 | Two ways to round a negative quotient"""

import torch

a = torch.tensor(-7)
print(a // 2, torch.div(a, 2, rounding_mode="trunc"))
#> tensor(-4) tensor(-3)
