"""DataParallel：存里面的模型 | DataParallel: save the model inside"""

import torch
from torch import nn

parallel = nn.DataParallel(nn.Linear(3, 2))
torch.save(parallel.module.state_dict(), "net.pt")  # 没有前缀，哪里都能用 | no prefix, good anywhere

single = nn.Linear(3, 2)
print(single.load_state_dict(torch.load("net.pt", map_location="cpu")))
#> <All keys matched successfully>
parallel = nn.DataParallel(nn.Linear(3, 2))
print(parallel.module.load_state_dict(torch.load("net.pt", map_location="cpu")))
#> <All keys matched successfully>
print(list(parallel.state_dict()))
#> ['module.weight', 'module.bias']
