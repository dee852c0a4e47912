"""布尔运算：& | ~，不是 and or not | Booleans: & | ~, not and or not"""

import torch

a, b = torch.tensor([True, True, False]), torch.tensor([True, False, False])
print(a & b, a | b, a ^ b, ~a)
#> tensor([ True, False, False]) tensor([ True,  True, False]) tensor([False,  True, False]) tensor([False, False,  True])
print(torch.logical_and(a, b), torch.tensor([0, 2]).logical_not())
#> tensor([ True, False, False]) tensor([ True, False])
x = torch.tensor([1, 2, 3])
try:
    print(x > 1 & x < 3)  # & 比 > 优先：要加括号 | & binds tighter than >: use brackets
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous
print((x > 1) & (x < 3), torch.tensor([5]) & 3, ~torch.tensor([0]))  # 整数是按位运算 | on integers: bitwise
#> tensor([False,  True, False]) tensor([1]) tensor([-1])
