"""与 x 同类型、同设备的新张量 | A new tensor of x's type and device"""

import torch

x = torch.ones(2, dtype=torch.float64)
print(x.new(2, 3).shape, x.new([2, 3]))
#> torch.Size([2, 3]) tensor([2., 3.], dtype=torch.float64)
print(x.new_zeros(2, 3).dtype, x.new_tensor([2, 3]))
#> torch.float64 tensor([2., 3.], dtype=torch.float64)
print(torch.zeros_like(x))
#> tensor([0., 0.], dtype=torch.float64)
