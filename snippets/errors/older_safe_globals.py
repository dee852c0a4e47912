"""没有 safe_globals | No safe_globals"""

from argparse import Namespace

import torch

torch.save({"args": Namespace(lr=0.1)}, "run.pt")
try:
    with torch.serialization.safe_globals([Namespace]):
        data = torch.load("run.pt", weights_only=True)
except AttributeError as e:
    print(e)
    data = torch.load("run.pt", weights_only=False)  # 只读自己的文件 | own files only
print(data["args"].lr)
#> 0.1
