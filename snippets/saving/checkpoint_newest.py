"""每隔几轮存一个，只留最近的 | One file every few epochs, only the newest kept"""

from pathlib import Path

import torch

folder = Path("run")
folder.mkdir()
for epoch in range(1, 31):
    if epoch % 5 == 0:
        torch.save({"epoch": epoch}, folder / f"epoch_{epoch:04}.pt")  # 补零才好排序 | zeros: names sort
        for old in sorted(folder.glob("epoch_*.pt"))[:-3]:
            old.unlink()
print([path.name for path in sorted(folder.iterdir())])
#> ['epoch_0020.pt', 'epoch_0025.pt', 'epoch_0030.pt']
newest = max(folder.glob("epoch_*.pt"))
print(torch.load(newest))
#> {'epoch': 30}
