"""换全局默认类型的老办法 | The old way to change a global default"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_default_tensor_type(torch.FloatTensor)  # 老代码写 torch.cuda.FloatTensor | old code: torch.cuda.FloatTensor
print(str(caught[0].message).split(" (")[0])
#> torch.set_default_tensor_type() is deprecated as of PyTorch 2.1, please use torch.set_default_dtype() and torch.set_default_device() as alternatives.
torch.set_default_device(torch.accelerator.current_accelerator(check_available=True) or "cpu")  # 今天 | today
print(torch.ones(2).device.type == torch.get_default_device().type)
#> ...
