"""加的次序会改变最后几位 | The order of adding changes the last digits"""

import torch

x = torch.full((1_000_000,), 0.1)
one_by_one = torch.tensor(0.0)
for _ in range(100_000):
    one_by_one += 0.1
print(x[:100_000].sum().item(), one_by_one.item())  # sum 分段加，误差小 | sum adds in pieces, with a smaller error
#> 10000.0009765625 9998.556640625
print(torch.tensor([1e8, 1.0, -1e8]).sum().item(), torch.tensor([1e8, -1e8, 1.0]).sum().item())
#> 0.0 1.0
print(x.cumsum(0)[-1].item(), x.double().sum().item())
#> 100000.0 100000.00149011612
