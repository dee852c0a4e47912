"""stack 和 cat 的列表里要全是张量 | stack and cat take lists of tensors"""

import numpy as np
import torch

rows = [np.ones(2, dtype=np.float32), np.zeros(2, dtype=np.float32)]
for wrong in (lambda: torch.stack(rows), lambda: torch.cat(torch.ones(2), torch.ones(2))):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> expected Tensor as element 0 in argument 0, but got numpy.ndarray
        #> cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor
print(torch.from_numpy(np.stack(rows)))
#> tensor([[1., 1.],
#>         [0., 0.]])
print(torch.cat([torch.ones(2), torch.zeros(2)]))
#> tensor([1., 1., 0., 0.])
