"""@ 两边的类型不同 | Two dtypes around @"""

import torch

a, b = torch.ones(2, 3), torch.ones(3, 2, dtype=torch.float64)
try:
    a @ b
except RuntimeError as e:
    print(e)
    #> expected m1 and m2 to have the same dtype, but got: float != double
print((a * b.T).dtype)  # 逐元素运算会提升类型 | element-wise operations promote
#> torch.float64
print((a.to(b.dtype) @ b).dtype, (a @ b.to(a.dtype)).dtype)
#> torch.float64 torch.float32
try:
    torch.dot(torch.ones(2), torch.arange(2))
except RuntimeError as e:
    print(e)
    #> dot : expected both vectors to have same dtype, but found Float and Long
