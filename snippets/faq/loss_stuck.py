"""损失不降：四项检查 | The loss does not fall: four checks"""

import math

import torch
from torch import nn

torch.manual_seed(0)
images, labels = torch.randn(32, 64), torch.randint(10, (32,))
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
loss = nn.functional.cross_entropy(model(images), labels)
print(f"first loss {loss.item():.1f}, ln 10 = {math.log(10):.1f}")
#> first loss 2.2, ln 10 = 2.3
before = [p.clone() for p in model.parameters()]
for _ in range(50):
    loss = nn.functional.cross_entropy(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("no gradient:", [name for name, p in model.named_parameters() if p.grad is None])
#> no gradient: []
print("not moved:", sum(torch.equal(a, b) for a, b in zip(before, model.parameters(), strict=True)))
#> not moved: 0
print("one batch learned by heart:", loss.item() < 0.01)
#> one batch learned by heart: True
