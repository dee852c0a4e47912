"""数组和张量不能混算 | Arrays and tensors do not mix"""

import numpy as np
import torch

x = torch.ones(2)
for wrong in (lambda: np.ones(2) * x, lambda: x + [1, 2], lambda: x + None):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
        #> unsupported operand type(s) for +: 'Tensor' and 'list'
        #> unsupported operand type(s) for +: 'Tensor' and 'NoneType'
print(torch.from_numpy(np.ones(2, dtype=np.float32)) * x)
#> tensor([1., 1.])
print(x + torch.tensor([1, 2]))
#> tensor([2., 3.])
