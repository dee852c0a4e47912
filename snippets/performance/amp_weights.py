"""为什么权重要留在 float32 | Why weights stay in float32"""

import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    weight = torch.ones(1, dtype=dtype)
    for _ in range(1000):
        weight -= 1e-4  # 一千次小更新，总共 0.1 | a thousand small updates, 0.1 in all
    print(f"{dtype!s:15} {weight.item():.4f}")
    #> torch.float32   0.9000
    #> torch.bfloat16  1.0000
    #> torch.float16   1.0000
