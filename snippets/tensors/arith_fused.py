"""乘加一步到位：addcmul、addcdiv、lerp、addmm | Multiply and add at once: addcmul, addcdiv, lerp, addmm"""

import torch

x, a, b = torch.ones(2), torch.tensor([2.0, 3.0]), torch.tensor([4.0, 5.0])
print(torch.addcmul(x, a, b, value=0.5))  # x + 0.5ab
#> tensor([5.0000, 8.5000])
print(torch.addcdiv(x, a, b))  # x + a/b
#> tensor([1.5000, 1.6000])
print(torch.lerp(a, b, 0.25))  # a + 0.25 (b - a)
#> tensor([2.5000, 3.5000])
print(torch.addmm(torch.ones(2, 2), torch.eye(2), torch.eye(2)))
#> tensor([[2., 1.],
#>         [1., 2.]])
