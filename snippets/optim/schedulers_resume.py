"""断点续训：调度器也要存 | Resuming: the scheduler has to be saved, too"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def make():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    return optimizer, CosineAnnealingLR(optimizer, T_max=10)


optimizer, scheduler = make()
for _ in range(5):
    optimizer.step()
    scheduler.step()
saved = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}

optimizer, scheduler = make()
optimizer.load_state_dict(saved["optimizer"])
scheduler.load_state_dict(saved["scheduler"])
optimizer.step()
scheduler.step()
print(f"{scheduler.get_last_lr()[0]:.4f}")
#> 0.0345

optimizer, scheduler = make()  # 只恢复优化器 | the optimizer alone
optimizer.load_state_dict(saved["optimizer"])
optimizer.step()
scheduler.step()
print(f"{scheduler.get_last_lr()[0]:.4f}")
#> 0.0488
