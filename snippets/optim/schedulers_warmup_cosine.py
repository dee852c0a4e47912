"""预热，然后余弦，按迭代走 | Warm-up, then cosine, stepped every iteration"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

epochs, batches = 10, 100
warmup = 200  # 迭代数 | iterations
optimizer = torch.optim.AdamW([torch.zeros(1, requires_grad=True)], lr=1e-3)
scheduler = SequentialLR(
    optimizer,
    [
        LinearLR(optimizer, start_factor=0.01, total_iters=warmup),
        CosineAnnealingLR(optimizer, T_max=epochs * batches - warmup),
    ],
    milestones=[warmup],
)
for iteration in range(epochs * batches):
    if iteration in (0, 100, 200, 600, 999):
        print(f"{iteration:3}  {optimizer.param_groups[0]['lr']:.2e}")
        #>   0  1.00e-05
        #> 100  5.05e-04
        #> 200  1.00e-03
        #> 600  5.00e-04
        #> 999  3.86e-09
    optimizer.step()
    scheduler.step()  # 在内层循环里 | in the inner loop
