"""两道题的答案：十亿个参数；冻结以后 | Answers: a billion parameters; after freezing"""

import torch
from torch import nn

parameters = 10**9
for name, size in {"AdamW": 16, "SGD with momentum": 12, "SGD": 8, "inference": 4}.items():
    print(f"{name}: {parameters * size / 2**30:.1f} GiB")
    #> AdamW: 14.9 GiB
    #> SGD with momentum: 11.2 GiB
    #> SGD: 7.5 GiB
    #> inference: 3.7 GiB

model = nn.Sequential(nn.Linear(256, 512), nn.ReLU(), nn.Linear(512, 10))
model[0].requires_grad_(False)  # 冻结第一层 | the first layer is frozen
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trained)
model(torch.randn(64, 256)).sum().backward()
optimizer.step()
sizes = {
    "parameters": sum(p.nbytes for p in model.parameters()),
    "gradients": sum(p.grad.nbytes for p in model.parameters() if p.grad is not None),
    "optimizer": sum(t.nbytes for state in optimizer.state.values() for t in state.values()),
}
print(sizes)
#> {'parameters': 546856, 'gradients': 20520, 'optimizer': 41048}
