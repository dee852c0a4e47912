"""OneCycleLR 每个批量走一步，多走一步就报错 | OneCycleLR steps every batch; one step too many is an error"""

import torch
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.01, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=0.1, epochs=2, steps_per_epoch=10)
# max_lr / 25，优化器里的 0.01 不算数 | max_lr / 25: the 0.01 above does not count
print(f"{optimizer.param_groups[0]['lr']:.3f}")
#> 0.004
try:
    for iteration in range(21):
        optimizer.step()
        scheduler.step()
        if iteration in (5, 19):
            print(iteration, f"{optimizer.param_groups[0]['lr']:.2g}", f"{optimizer.param_groups[0]['momentum']:.2f}")
            #> 5 0.099 0.85
            #> 19 0.0013 0.95
except ValueError as e:
    print(str(e).split("\n")[0])
    #> Tried to step 21 times. The specified number of total steps is 20
