"""权重存在哪里 | Where weights are kept"""

import os

import torch

os.environ["TORCH_MODEL_ZOO"] = "/weights"
print(torch.hub.get_dir().startswith("/weights"))
#> False
os.environ["TORCH_HOME"] = "/weights"
print(torch.hub.get_dir())
#> /weights/hub
