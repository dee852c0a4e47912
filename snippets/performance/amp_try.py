"""两道题的答案：一加千分之一；七万 | Answers: one plus a thousandth; seventy thousand"""

import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    small = torch.tensor(1.0, dtype=dtype) + torch.tensor(0.001, dtype=dtype)
    large = torch.tensor(70_000.0).to(dtype)
    print(f"{dtype!s:15} {small.item():.4f} {large.item():.0f}")
    #> torch.float32   1.0010 70000
    #> torch.bfloat16  1.0000 70144
    #> torch.float16   1.0010 inf
