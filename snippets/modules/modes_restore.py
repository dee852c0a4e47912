"""评估之后回到原来的模式 | Back to the mode before, after evaluation"""

from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def evaluating(model):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    try:
        yield model
    finally:
        for module, mode in modes.items():
            module.training = mode  # 每个模块各自恢复 | each module gets its own back


net = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Dropout())
net[1].eval()  # 冻结的批量归一化 | a frozen batch norm
with evaluating(net), torch.inference_mode():
    print([module.training for module in net])
    #> [False, False, False]
print([module.training for module in net])
#> [True, False, True]
net.train()  # 直接 train() 会把它也打开 | a plain train() would switch it on
print([module.training for module in net])
#> [True, True, True]
