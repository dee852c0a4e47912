"""GPU 上的报错 | The errors on a GPU

needs: cuda
"""

import torch
from torch import nn

model, x = nn.Linear(2, 1).cuda(), torch.ones(4, 2)
for wrong in (lambda: model(x), lambda: x + torch.ones(2, device="cuda"), lambda: x.cuda().numpy()):
    try:
        wrong()
    except (RuntimeError, TypeError) as e:
        print(str(e).splitlines()[0])
        #> ...
print(model(x.to("cuda")).detach().cpu().numpy().shape)
#> (4, 1)
