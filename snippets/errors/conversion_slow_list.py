"""由数组的列表建张量 | A tensor from a list of arrays"""

import warnings

import numpy as np
import torch

rows = [np.zeros(2, dtype=np.float32), np.ones(2, dtype=np.float32)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(rows)
print(str(caught[0].message).split(" (Triggered")[0])
#> Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor.
print(torch.from_numpy(np.stack(rows)))
#> tensor([[0., 0.],
#>         [1., 1.]])
