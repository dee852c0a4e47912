"""梯度累积：四个小批量等于一个大批量 | Gradient accumulation: four small batches make a large one"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
images, labels = torch.randn(64, 8), torch.randint(3, (64,))

F.cross_entropy(model(images), labels).backward()
large = [p.grad.clone() for p in model.parameters()]

model.zero_grad()
steps = 4
for some_images, some_labels in zip(images.chunk(steps), labels.chunk(steps), strict=True):
    loss = F.cross_entropy(model(some_images), some_labels) / steps  # 别忘了除 | do not forget to divide
    loss.backward()  # 梯度累加，激活值用完就放掉 | gradients add up, activations are freed
print(all(torch.allclose(p.grad, g, atol=1e-7) for p, g in zip(model.parameters(), large, strict=True)))
#> True
# 到这里才 optimizer.step()、optimizer.zero_grad() | now optimizer.step() and optimizer.zero_grad()
