"""混合精度训练一步：只有前向放进 autocast | A step in mixed precision: only forward goes under autocast"""

import torch
import torch.nn.functional as F
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
images, labels = torch.randn(32, 64, device=device), torch.randint(10, (32,), device=device)

with torch.autocast(device.type, dtype=torch.bfloat16):
    logits = model(images)  # 矩阵乘法用 bfloat16 | matrix products in bfloat16
    loss = F.cross_entropy(logits, labels)  # 损失用 float32 | the loss in float32
optimizer.zero_grad()
loss.backward()  # 放在外面 | outside
optimizer.step()
print(logits.dtype, loss.dtype, model[0].weight.dtype, model[0].weight.grad.dtype)
#> torch.bfloat16 torch.float32 torch.float32 torch.float32
