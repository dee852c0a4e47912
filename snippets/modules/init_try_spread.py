"""输出的标准差 | The spread of the outputs"""

import torch

torch.manual_seed(0)
x, weight = torch.randn(10000, 100), torch.randn(100, 50)
print(f"{(x @ weight).std():.1f} {(x @ (weight / 10)).std():.1f}")
#> 10.0 1.0
