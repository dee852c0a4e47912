"""不再下降时减小：ReduceLROnPlateau | Lower the rate when progress stops: ReduceLROnPlateau"""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, mode="min", factor=0.1, patience=2)
for epoch, loss in enumerate([1.0, 0.8, 0.7, 0.71, 0.72, 0.73, 0.6]):
    optimizer.step()
    scheduler.step(loss)  # 要给它看的数 | the number to watch
    print(epoch, loss, f"{scheduler.get_last_lr()[0]:g}")
    #> 0 1.0 0.1
    #> 1 0.8 0.1
    #> 2 0.7 0.1
    #> 3 0.71 0.1
    #> 4 0.72 0.1
    #> 5 0.73 0.01
    #> 6 0.6 0.01
try:
    scheduler.step()
except TypeError as e:
    print(e)
    #> ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
