"""数组的列表先合成一个数组 | Join a list of arrays before the conversion"""

import warnings

import numpy as np
import torch

rows = [np.zeros(3), np.ones(3)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(rows)
print(str(caught[0].message).split(" (")[0])
#> Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list...

print(torch.from_numpy(np.stack(rows)))
#> tensor([[0., 0., 0.],
#>         [1., 1., 1.]], dtype=torch.float64)
