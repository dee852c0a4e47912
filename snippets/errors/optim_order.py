"""先 optimizer.step() | optimizer.step() goes first"""

import warnings

import torch

weight = torch.ones(1, requires_grad=True)
for right_order in (False, True):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if right_order:
            optimizer.step()  # 每批 | every batch
            scheduler.step()  # 每轮的最后 | at the end of the epoch
        else:
            scheduler.step()
            optimizer.step()
    print([str(w.message).partition(". ")[0] for w in caught])
    #> ['Detected call of `lr_scheduler.step()` before `optimizer.step()`']
    #> []
