"""显存不够：分几次算，梯度一样 | Out of memory: in parts, with the same gradient"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
images, labels = torch.randn(64, 64), torch.randint(10, (64,))
nn.functional.cross_entropy(model(images), labels).backward()
whole = model[0].weight.grad.clone()
model.zero_grad()
for part, target in zip(images.split(16), labels.split(16), strict=True):
    (nn.functional.cross_entropy(model(part), target) / 4).backward()  # 4 份，各除以 4 | 4 parts, each by 4
print(torch.allclose(model[0].weight.grad, whole, atol=1e-6))
#> True
model.zero_grad()
logits = checkpoint(model, images, use_reentrant=False)  # 中间结果不留，反向时重算 | recomputed in the backward pass
nn.functional.cross_entropy(logits, labels).backward()
print(torch.allclose(model[0].weight.grad, whole, atol=1e-6))
#> True
print(issubclass(torch.OutOfMemoryError, RuntimeError))
#> True
parameters = sum(p.numel() for p in model.parameters())
print(parameters * 4 * 4, "bytes: parameters, gradients and two states of Adam")
#> 307360 bytes: parameters, gradients and two states of Adam
