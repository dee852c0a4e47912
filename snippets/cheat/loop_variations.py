"""循环里常加的几行 | Lines that are often added to the loop"""

import copy

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 20), torch.randint(2, (64,))
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=4)
best, best_loss = None, float("inf")
for epoch in range(4):
    optimizer.zero_grad()
    for part_x, part_y in zip(x.split(16), y.split(16), strict=True):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = nn.functional.cross_entropy(model(part_x), part_y)
        (loss / 4).backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    optimizer.step()
    scheduler.step()
    if loss.item() < best_loss:  # 真用时比验证损失 | in real use, compare the validation loss
        best, best_loss = copy.deepcopy(model.state_dict()), loss.item()
    print(epoch, f"{optimizer.param_groups[0]['lr']:.4f}")
    #> 0 0.0854
    #> 1 0.0500
    #> 2 0.0146
    #> 3 0.0000
model.load_state_dict(best)
print(best_loss < 0.7)
#> True
