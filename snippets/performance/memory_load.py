"""读大模型：只占一份内存 | Loading a large model: one copy of it in memory"""

import warnings

import torch
from torch import nn

torch.save(nn.Linear(1000, 1000).state_dict(), "weights.pt")
with torch.device("meta"):
    model = nn.Linear(1000, 1000)  # 不分配、不初始化 | neither allocated nor initialized
weights = torch.load("weights.pt", mmap=True)  # 用到哪里读到哪里 | read as it is used
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_state_dict(weights)  # 少了 assign=True，什么也没装进去 | without assign=True nothing is loaded
print(str(caught[0].message).split(". ")[0], model.weight.device)
#> for weight: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op meta
model.load_state_dict(weights, assign=True)  # 直接拿来用，不复制 | taken as it is, not copied
print(model.weight.device, model.weight.data_ptr() == weights["weight"].data_ptr())
#> cpu True
