"""同样的和，不同的精度 | One sum, several precisions"""

import torch

for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16):
    print(
        f"{str(dtype):15} 0.1 is {torch.tensor(0.1, dtype=dtype).item():.10f}, ten of them {sum([torch.tensor(0.1, dtype=dtype)] * 10).item():.6f}"
    )
    #> torch.float64   0.1 is 0.1000000000, ten of them 1.000000
    #> torch.float32   0.1 is 0.1000000015, ten of them 1.000000
    #> torch.bfloat16  0.1 is 0.1000976562, ten of them 1.007812
    #> torch.float16   0.1 is 0.0999755859, ten of them 1.000000
a, b = torch.tensor(0.1) + torch.tensor(0.2), torch.tensor(0.3)
print(a == b, torch.isclose(a, b), torch.tensor(0.1, dtype=torch.float64) + 0.2 == 0.3)
#> tensor(True) tensor(True) tensor(False)
