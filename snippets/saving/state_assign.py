"""assign=True：直接用文件里的张量 | assign=True: take the file's tensors themselves"""

import warnings

import torch
from torch import nn

net = nn.Linear(1000, 1000)
torch.save(net.state_dict(), "net.pt")

with torch.device("meta"):  # 不占内存，也不初始化 | no memory, no initialization
    empty = nn.Linear(1000, 1000)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    empty.load_state_dict(torch.load("net.pt"))  # 复制到 meta 等于没做 | copying into meta does nothing
print(str(caught[0].message).partition(" (")[0])
#> for weight: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op.

state = torch.load("net.pt", mmap=True)
empty.load_state_dict(state, assign=True)
print(empty.weight.device, empty.weight.data_ptr() == state["weight"].data_ptr())
#> cpu True
print(torch.equal(empty.weight, net.weight), type(empty.weight).__name__)
#> True Parameter
