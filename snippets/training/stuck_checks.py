"""不收敛：按次序查五件事 | It does not converge: five checks, in this order"""

import math

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)

x, y = images[:32], labels[:32]  # 换成你的一个批量 | put one of your batches here
print(f"1 inputs: {x.dtype}, {x.min():.1f} to {x.max():.1f}, finite {x.isfinite().all()}")
#> 1 inputs: torch.float32, 0.0 to 1.0, finite True
print(f"  labels: {y.dtype}, {y.min()} to {y.max()}, counts {torch.bincount(y).tolist()}")
#>   labels: torch.int64, 0 to 9, counts [4, 3, 3, 3, 3, 3, 3, 3, 3, 4]
loss = nn.functional.cross_entropy(model(x), y)
print(f"2 first loss {loss.item():.2f}, ln(classes) = {math.log(10):.2f}")
#> 2 first loss 2.31, ln(classes) = 2.30
loss.backward()
print("3 without gradient:", [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()])
#> 3 without gradient: []
before = [p.detach().clone() for p in model.parameters()]
optimizer.step()
changed = [not torch.equal(a, b) for a, b in zip(before, model.parameters(), strict=True)]
print("4 changed by one step:", all(changed))
#> 4 changed by one step: True
for _ in range(100):  # 同一个批量反复训练 | the same batch again and again
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"5 after 100 steps on one batch: loss {loss.item():.4f}")
#> 5 after 100 steps on one batch: loss 0.0008
