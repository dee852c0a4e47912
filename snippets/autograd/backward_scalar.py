"""对标量求梯度 | The gradient of a scalar"""

import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
loss = (w**2).sum()
loss.backward()
print(w.grad)  # 2w
#> tensor([2., 4., 6.])
