"""数值稳定的写法 | Forms that keep precision"""

import torch
import torch.nn.functional as F

x = torch.tensor([1e-10])
print(torch.log(1 + x), torch.log1p(x))
#> tensor([0.]) tensor([1.0000e-10])
print(torch.exp(x) - 1, torch.expm1(x))
#> tensor([0.]) tensor([1.0000e-10])
big = torch.tensor([1000.0, 1000.0])
print(big.exp().sum().log(), big.logsumexp(dim=0), torch.logaddexp(big[0], big[1]))
#> tensor(inf) tensor(1000.6932) tensor(1000.6932)
print(torch.log(1 + big.exp())[0], F.softplus(big)[0])
#> tensor(inf) tensor(1000.)
print(torch.log(torch.sigmoid(-big))[0], F.logsigmoid(-big)[0])
#> tensor(-inf) tensor(-1000.)
print(0 * torch.tensor(0.0).log(), torch.xlogy(torch.tensor(0.0), torch.tensor(0.0)))
#> tensor(nan) tensor(0.)
