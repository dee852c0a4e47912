"""加常数与乘常数 | Adding and multiplying by a constant"""

import torch

scores = torch.tensor([1.0, 2.0, 3.0])
p = scores.softmax(0)
print(torch.allclose((scores + 5).softmax(0), p))
#> True
print(p, (2 * scores).softmax(0))
#> tensor([0.0900, 0.2447, 0.6652]) tensor([0.0159, 0.1173, 0.8668])
