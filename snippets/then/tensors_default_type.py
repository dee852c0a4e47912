"""默认的数据类型与设备 | The default dtype and device"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_default_tensor_type(torch.DoubleTensor)
print(str(caught[0].message).partition(" (Triggered")[0])
#> torch.set_default_tensor_type() is deprecated as of PyTorch 2.1, please use torch.set_default_dtype() and torch.set_default_device() as alternatives.
torch.set_default_dtype(torch.float64)
torch.set_default_device("cpu")
print(torch.zeros(1).dtype, torch.zeros(1).device)
#> torch.float64 cpu
