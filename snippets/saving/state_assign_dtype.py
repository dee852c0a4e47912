"""assign 之后，参数换了一批 | After assign, the parameters are new objects"""

import torch
from torch import nn

half = {name: value.half() for name, value in nn.Linear(2, 2).state_dict().items()}
copied, assigned = nn.Linear(2, 2), nn.Linear(2, 2)
copied.load_state_dict(half)  # 复制：类型由模型定 | copied: the model decides the dtype
early = torch.optim.SGD(assigned.parameters(), lr=0.1)
assigned.load_state_dict(half, assign=True)  # 类型由文件定 | the file decides
print(copied.weight.dtype, assigned.weight.dtype)
#> torch.float32 torch.float16
late = torch.optim.SGD(assigned.parameters(), lr=0.1)
for optimizer in (early, late):  # 早建的优化器还指着旧参数 | the early one holds the old parameters
    print(optimizer.param_groups[0]["params"][0] is assigned.weight)
    #> False
    #> True
