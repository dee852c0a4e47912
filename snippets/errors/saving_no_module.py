"""保存时的模块不在了 | The module of that time is gone"""

import importlib
import sys
from pathlib import Path

import torch

sys.path.insert(0, ".")
Path("old_models.py").write_text("from torch import nn\n\nclass Network(nn.Linear):\n    pass\n")
Network = importlib.import_module("old_models").Network
torch.save(Network(2, 1), "model.pt")
Path("old_models.py").rename("models.py")
del sys.modules["old_models"]
importlib.invalidate_caches()
try:
    torch.load("model.pt", weights_only=False)
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'old_models'
sys.modules["old_models"] = importlib.import_module("models")  # 旧名指向新模块 | the old name for the new module
print(torch.load("model.pt", weights_only=False))
#> Network(in_features=2, out_features=1, bias=True)
