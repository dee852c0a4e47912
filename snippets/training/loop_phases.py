"""训练和验证共用一段循环：set_grad_enabled | One loop for both phases: set_grad_enabled"""

import torch
from torch import nn

torch.manual_seed(0)
model, loss_fn = nn.Linear(4, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
data = {phase: [(torch.randn(8, 4), torch.randn(8, 1)) for _ in range(3)] for phase in ("train", "val")}
for phase in ("train", "val"):
    model.train(phase == "train")
    total = count = 0
    for x, y in data[phase]:
        with torch.set_grad_enabled(phase == "train"):
            loss = loss_fn(model(x), y)
        if phase == "train":
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        total, count = total + loss.item() * len(y), count + len(y)
    print(phase, f"{total / count:.3f}", loss.requires_grad)
    #> train 1.732 True
    #> val 0.566 False
