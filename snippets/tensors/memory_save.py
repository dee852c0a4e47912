"""存一小片视图，文件却很大 | Saving a small view makes a large file"""

from pathlib import Path

import torch

big = torch.zeros(100_000)
torch.save(big[:10], "view.pt")  # 整块存储都存了 | the whole storage is saved
torch.save(big[:10].clone(), "clone.pt")
print(Path("view.pt").stat().st_size > 400_000, Path("clone.pt").stat().st_size < 3_000)
#> True True
