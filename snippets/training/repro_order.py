"""加法的顺序会改变最后几位 | The order of additions changes the last digits"""

import torch

torch.manual_seed(0)
x = torch.rand(1_000_000)
whole, halves = x.sum(), x[:300_000].sum() + x[300_000:].sum()
print(whole == halves, (whole - halves).abs() < 1)
#> tensor(False) tensor(True)
print(0.1 + 0.2 + 0.3 == 0.3 + 0.2 + 0.1)
#> False
print(torch.allclose(x.sum(), x.double().sum().float(), rtol=1e-5))  # 比较用 allclose | compare with allclose
#> True
