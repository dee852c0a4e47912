"""OneCycleLR 走完了 | OneCycleLR has run out"""

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
epochs, batches = 2, 5


def run(total_steps):
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, total_steps=total_steps)
    for _ in range(epochs * batches):
        optimizer.step()
        scheduler.step()  # 每批一次 | once per batch
    return scheduler.last_epoch


try:
    run(total_steps=epochs)
except ValueError as e:
    print(e)
    #> Tried to step 3 times. The specified number of total steps is 2
print(run(total_steps=epochs * batches))
#> 10
