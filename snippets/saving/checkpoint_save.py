"""存一个检查点，接着训 | Save a checkpoint and go on"""

from pathlib import Path

import torch
from torch import nn


def train(epochs, path=Path("last.pt")):
    model = nn.Linear(4, 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    parts, start = {"model": model, "optimizer": optimizer, "scheduler": scheduler}, 0
    if path.exists():
        checkpoint = torch.load(path, map_location="cpu")
        for name, part in parts.items():
            part.load_state_dict(checkpoint[name])
        start = checkpoint["epoch"] + 1  # 从下一轮开始 | the next epoch
    for epoch in range(start, epochs):
        optimizer.zero_grad()
        model(torch.ones(8, 4)).square().mean().backward()
        optimizer.step()
        scheduler.step()
        state = {name: part.state_dict() for name, part in parts.items()}
        torch.save({"epoch": epoch, **state}, path)
    print(f"epochs {start} to {epochs - 1}, next rate {scheduler.get_last_lr()[0]}")
    #> epochs 0 to 2, next rate 0.005
    #> epochs 3 to 5, next rate 0.00125


train(3)
train(6)
