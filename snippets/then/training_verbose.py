"""调度器不再自己打印 | Schedulers do not print any more"""

import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
try:
    ReduceLROnPlateau(optimizer, verbose=True)
except TypeError as e:
    print(e)
    #> ReduceLROnPlateau.__init__() got an unexpected keyword argument 'verbose'
scheduler = ReduceLROnPlateau(optimizer, patience=0)
for val_loss in (1.0, 2.0):
    scheduler.step(val_loss)
    print(scheduler.get_last_lr())
    #> [1.0]
    #> [0.1]
