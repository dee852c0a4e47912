"""同样的数，差的平方不是 0 | The same numbers, and the squared difference is not 0"""

import torch

targets = torch.arange(5.0)
predictions = targets[:, None].clone()
print((predictions - targets).shape, ((predictions - targets) ** 2).mean())
#> torch.Size([5, 5]) tensor(4.)
print(((predictions.squeeze(1) - targets) ** 2).mean())
#> tensor(0.)
