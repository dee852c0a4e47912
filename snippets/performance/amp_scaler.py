"""float16 的训练循环：GradScaler | The loop for float16: GradScaler

needs: cuda
"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)).cuda()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scaler = torch.amp.GradScaler("cuda")
images, labels = torch.randn(32, 64, device="cuda"), torch.randint(10, (32,), device="cuda")
for _ in range(20):
    with torch.autocast("cuda", dtype=torch.float16):
        loss = F.cross_entropy(model(images), labels)
    optimizer.zero_grad()
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)  # 裁剪之前还原 | undo the scale before clipping
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scaler.step(optimizer)  # 梯度有 inf 就跳过 | skipped where a gradient is inf
    scaler.update()
print(loss.item() < 2.3, scaler.get_scale() > 1)
#> True True
