"""数组与张量互转，共用内存 | Array to tensor and back, in the same memory"""

import numpy as np
import torch

array = np.array([[1.0, 2.0], [3.0, 4.0]])
tensor = torch.from_numpy(array)
print(tensor)
#> tensor([[1., 2.],
#>         [3., 4.]], dtype=torch.float64)
back = tensor.numpy()
print(type(back).__name__, back.dtype, back.shape)
#> ndarray float64 (2, 2)

np.add(array, 1, out=array)  # 改数组，张量跟着变 | change the array: the tensor follows
print(tensor)
#> tensor([[2., 3.],
#>         [4., 5.]], dtype=torch.float64)
tensor.mul_(10)  # 改张量，数组跟着变 | change the tensor: the array follows
print(array)
#> [[20. 30.]
#>  [40. 50.]]
