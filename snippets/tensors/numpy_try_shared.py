"""原地加看得到，新数组看不到 | In place is seen, a new array is not"""

import numpy as np
import torch

a = np.zeros(2)
t = torch.from_numpy(a)
a += 1
a = a + 1
print(t, a)
#> tensor([1., 1.], dtype=torch.float64) [2. 2.]
