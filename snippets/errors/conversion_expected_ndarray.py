"""from_numpy 只收数组 | from_numpy takes arrays only"""

import numpy as np
import torch

for wrong in ([1.0, 2.0], np.float64(3.0), torch.ones(2)):
    try:
        torch.from_numpy(wrong)
    except TypeError as e:
        print(e)
        #> expected np.ndarray (got list)
        #> expected np.ndarray (got numpy.float64)
        #> expected np.ndarray (got Tensor)
print(torch.tensor([1.0, 2.0]), torch.as_tensor(np.float64(3.0)))
#> tensor([1., 2.]) tensor(3., dtype=torch.float64)
print(torch.from_numpy(np.asarray([1.0, 2.0])).dtype)
#> torch.float64
