"""与 NumPy、SciPy 对照 | Against NumPy and SciPy"""

import numpy as np
import torch
from scipy.spatial.distance import cdist

rng = np.random.default_rng(0)
a, b = rng.random((5, 3)), rng.random((4, 3))
by_numpy = np.sqrt(((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=-1))
by_torch = torch.cdist(torch.from_numpy(a), torch.from_numpy(b)).numpy()
print(np.allclose(by_numpy, by_torch), np.allclose(cdist(a, b), by_torch))
#> True True
