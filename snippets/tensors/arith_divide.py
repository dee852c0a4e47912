"""除法、取整、取余 | Division, rounding, remainders"""

import torch

a, b = torch.tensor([7, -7]), torch.tensor([2, 2])
print(a / b, a // b)  # // 向下取整 | // floors
#> tensor([ 3.5000, -3.5000]) tensor([ 3, -4])
print(torch.div(a, b, rounding_mode="trunc"), torch.div(a, b, rounding_mode="floor"))
#> tensor([ 3, -3]) tensor([ 3, -4])
print(a % b, torch.fmod(a, b))  # 余数的符号：跟除数，跟被除数 | sign of the divisor, of the dividend
#> tensor([1, 1]) tensor([ 1, -1])
print(torch.tensor([1.0, 0.0]) / 0, torch.tensor([1]) / 0)
#> tensor([inf, nan]) tensor([inf])
try:
    torch.tensor([1]) // 0
except RuntimeError as e:
    print(e)
    #> ZeroDivisionError
