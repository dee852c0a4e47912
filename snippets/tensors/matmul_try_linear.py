"""nn.Linear 的乘法 | The product of nn.Linear"""

import torch

x, weight = torch.ones(32, 784), torch.ones(10, 784)
print((x @ weight.T).shape)
#> torch.Size([32, 10])
