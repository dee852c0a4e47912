"""同样的和，不同的精度 | One sum, several precisions"""

import torch

for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16):
    tenth = torch.tensor(0.1, dtype=dtype)
    print(f"{torch.finfo(dtype).resolution:.0e} {tenth.item():.10f} {sum([tenth] * 10).item():.6f}")
    #> 1e-15 0.1000000000 1.000000
    #> 1e-06 0.1000000015 1.000000
    #> 1e-02 0.1000976562 1.007812
    #> 1e-03 0.0999755859 1.000000
a, b = torch.tensor(0.1) + torch.tensor(0.2), torch.tensor(0.3)
print(a == b, torch.isclose(a, b), torch.tensor(0.1, dtype=torch.float64) + 0.2 == 0.3)
#> tensor(True) tensor(True) tensor(False)
