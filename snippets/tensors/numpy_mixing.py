"""数组与张量混在一个式子里 | Arrays and tensors in one expression"""

import warnings

import numpy as np
import torch

array = np.arange(3.0)
tensor = torch.ones(3)

for name, attempt in [
    ("array * tensor", lambda: array * tensor),
    ("np.sum(tensor)", lambda: np.sum(tensor)),
    ("torch.sum(array)", lambda: torch.sum(array)),
]:
    try:
        attempt()
    except TypeError as e:
        print(f"{name}: {e}")
        #> array * tensor: unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
        #> np.sum(tensor): sum() got an unexpected keyword argument 'axis'
        #> torch.sum(array): sum(): argument 'input' (position 1) must be Tensor, not numpy.ndarray

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    product = tensor * array  # 反过来能算，但有警告 | the other order works, with a warning
print(product.dtype, caught[0].category.__name__)
#> torch.float64 DeprecationWarning

print(torch.from_numpy(array) * tensor)
#> tensor([0., 1., 2.], dtype=torch.float64)
print(np.sum(tensor.numpy()), torch.from_numpy(array).sum())
#> 3.0 tensor(3., dtype=torch.float64)
