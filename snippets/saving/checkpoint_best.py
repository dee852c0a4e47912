"""留下最好的和最后的 | Keep the best and the last"""

import shutil
from pathlib import Path

import torch
from torch import nn

folder = Path("run")
folder.mkdir(exist_ok=True)
model, best = nn.Linear(2, 1), float("inf")
for epoch, validation_loss in enumerate([0.9, 0.5, 0.7, 0.4, 0.6]):
    best = min(best, validation_loss)
    state = {"epoch": epoch, "best": best, "loss": validation_loss, "model": model.state_dict()}
    torch.save(state, folder / "last.pt")  # 用来接着训 | for resuming
    if validation_loss == best:
        shutil.copy(folder / "last.pt", folder / "best.pt")  # 用来推理 | for inference
for name in ("last.pt", "best.pt"):
    state = torch.load(folder / name)
    print(name, state["epoch"], state["loss"], state["best"])
    #> last.pt 4 0.6 0.4
    #> best.pt 3 0.4 0.4
