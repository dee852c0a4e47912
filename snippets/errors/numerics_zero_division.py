"""整数除以零 | Integers divided by zero"""

import torch

a, b = torch.tensor([1, 2]), torch.tensor([0, 1])
for wrong in (lambda: a // b, lambda: a % b):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> ZeroDivisionError
        #> ZeroDivisionError
print(a / b, a.float() // b)  # 浮点得到 inf，不报错 | floats give inf and no error
#> tensor([inf, 2.]) tensor([inf, 2.])
print(a // b.clamp(min=1), torch.where(b > 0, a // b.clamp(min=1), -1))
#> tensor([1, 2]) tensor([-1,  2])
