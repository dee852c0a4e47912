"""类没了、改名了、搬家了 | The class is gone, renamed or moved"""

import importlib
import sys
from pathlib import Path

import torch
from torch import nn


class MLP(nn.Linear):
    pass


torch.save(MLP(3, 2), "main.pt")  # 文件里只有名字 __main__.MLP | the file holds only a name, __main__.MLP
del MLP  # 另一个程序里没有这个类 | another program has no such class
try:
    torch.load("main.pt", weights_only=False)
except AttributeError as e:
    print(str(e).partition(" from ")[0])
    #> Can't get attribute 'MLP' on <module '__main__'

sys.path.insert(0, ".")
Path("nets.py").write_text("from torch import nn\n\n\nclass Net(nn.Linear):\n    pass\n")
torch.save(importlib.import_module("nets").Net(3, 2), "module.pt")
Path("nets.py").rename("networks.py")  # 文件改名 | the file is renamed
del sys.modules["nets"]
try:
    torch.load("module.pt", weights_only=False)
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'nets'
# 救急：旧名字指向新模块 | first aid: the old name points to the new module
sys.modules["nets"] = importlib.import_module("networks")
print(torch.load("module.pt", weights_only=False))
#> Net(in_features=3, out_features=2, bias=True)
