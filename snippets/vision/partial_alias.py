"""state_dict().copy() 不是副本 | state_dict().copy() is no copy"""

import copy

import torch
from torch import nn

net = nn.Linear(2, 1)
shallow, deep = net.state_dict().copy(), copy.deepcopy(net.state_dict())
print(shallow["weight"].data_ptr() == net.weight.data_ptr(), deep["weight"].data_ptr() == net.weight.data_ptr())
#> True False
with torch.no_grad():
    net.weight.zero_()
print((shallow["weight"] == 0).all().item(), (deep["weight"] == 0).all().item())
#> True False
other = nn.Linear(2, 1)
other.load_state_dict(shallow)  # 加载时复制数值，不共享内存 | loading copies the values, no memory is shared
print(other.weight.data_ptr() == net.weight.data_ptr())
#> False
