"""verbose 已删除 | verbose is gone"""

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
try:
    torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, verbose=True)
except TypeError as e:
    print(e)
    #> ReduceLROnPlateau.__init__() got an unexpected keyword argument 'verbose'
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
print(scheduler.get_last_lr())  # 自己打印 | print it yourself
#> [0.1]
