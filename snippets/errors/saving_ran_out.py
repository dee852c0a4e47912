"""文件是空的 | An empty file"""

from pathlib import Path

import torch

Path("empty.pt").touch()
try:
    torch.load("empty.pt", weights_only=False)
except EOFError as e:
    print(e)
    #> Ran out of input
print(Path("empty.pt").stat().st_size)
#> 0
torch.save({"epoch": 1}, "new.pt.part")  # 先写到旁边，写完再改名 | write beside it, then rename
Path("new.pt.part").replace("new.pt")
print(torch.load("new.pt"))
#> {'epoch': 1}
