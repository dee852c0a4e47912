"""训练时每个参数占多少字节 | How many bytes each parameter takes in training"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(256, 512), nn.ReLU(), nn.Linear(512, 10))
optimizer = torch.optim.AdamW(model.parameters())
model(torch.randn(64, 256)).sum().backward()
optimizer.step()  # 第一步之后才有状态 | the state appears with the first step

parameters = sum(p.numel() for p in model.parameters())
sizes = {
    "parameters": sum(p.nbytes for p in model.parameters()),
    "gradients": sum(p.grad.nbytes for p in model.parameters()),
    "optimizer": sum(t.nbytes for state in optimizer.state.values() for t in state.values()),
}
for name, size in sizes.items():
    print(f"{name:10} {size:9,} bytes, {size / parameters:.1f} per parameter")
    #> parameters   546,856 bytes, 4.0 per parameter
    #> gradients    546,856 bytes, 4.0 per parameter
    #> optimizer  1,093,728 bytes, 8.0 per parameter
