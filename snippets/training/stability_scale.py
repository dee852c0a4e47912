"""float32、float16、bfloat16 的边界 | The limits of float32, float16 and bfloat16"""

import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    info = torch.finfo(dtype)
    print(f"{dtype!s:15} max {info.max:.1e}  tiny {info.tiny:.1e}  eps {info.eps:.1e}")
    #> torch.float32   max 3.4e+38  tiny 1.2e-38  eps 1.2e-07
    #> torch.float16   max 6.6e+04  tiny 6.1e-05  eps 9.8e-04
    #> torch.bfloat16  max 3.4e+38  tiny 1.2e-38  eps 7.8e-03
print(torch.tensor(1e-8, dtype=torch.float16), torch.tensor(1e-8, dtype=torch.bfloat16))  # 下溢 | underflow
#> tensor(0., dtype=torch.float16) tensor(1.0012e-08, dtype=torch.bfloat16)
print(torch.tensor([1e30]) * torch.tensor([1e30]), torch.tensor(float("inf")) - torch.tensor(float("inf")))
#> tensor([inf]) tensor(nan)
print(torch.tensor(1.0) + 1e-8 == 1)  # 太小，加不上 | too small to count
#> tensor(True)
