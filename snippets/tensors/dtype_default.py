"""默认的数据类型 | The default dtypes"""

import torch

print(torch.tensor([1, 2]).dtype, torch.tensor([1.0]).dtype, torch.tensor([True]).dtype, torch.tensor([1j]).dtype)
#> torch.int64 torch.float32 torch.bool torch.complex64
print(torch.zeros(2).dtype, torch.arange(3).dtype, torch.arange(3.0).dtype)
#> torch.float32 torch.int64 torch.float32
torch.set_default_dtype(torch.float64)
print(torch.zeros(2).dtype, torch.tensor([1.0]).dtype)
#> torch.float64 torch.float64
torch.set_default_dtype(torch.float32)
