"""视图把整块存储写进文件 | A view writes its whole storage"""

from pathlib import Path

import torch

images = torch.rand(1000, 28, 28)
first = images[:10]
torch.save(first, "view.pt")
torch.save(first.clone(), "clone.pt")
for name in ("view.pt", "clone.pt"):
    print(f"{name:8} {Path(name).stat().st_size / 1000:5.0f} kB")
    #> view.pt   3137 kB
    #> clone.pt    33 kB
print(first.nbytes / 1000, first.untyped_storage().nbytes() / 1000)
#> 31.36 3136.0
print(torch.load("view.pt").untyped_storage().nbytes() / 1000)  # 读回来也占整块 | takes it all in memory, too
#> 3136.0
