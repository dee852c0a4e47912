"""混合精度：权重不变，矩阵乘法变快 | Mixed precision: weights stay, products get cheaper"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
model = nn.Linear(8, 4).to(device)
x, labels = torch.randn(2, 8, device=device), torch.tensor([0, 1], device=device)
with torch.autocast(device.type, dtype=torch.bfloat16):
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, labels)
print(logits.dtype, loss.dtype)  # 损失自动回到 float32 | the loss goes back to float32 by itself
#> torch.bfloat16 torch.float32
loss.backward()
print(model.weight.dtype, model.weight.grad.dtype)
#> torch.float32 torch.float32
print(torch.finfo(torch.float16).max, f"{torch.finfo(torch.bfloat16).max:.1e}")
#> 65504.0 3.4e+38
