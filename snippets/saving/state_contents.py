"""里面有什么：参数和持久的缓冲区 | What is in it: parameters and persistent buffers"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 2)
        self.norm = nn.BatchNorm1d(2, affine=False)  # 没有参数，有缓冲区 | no parameters, but buffers
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("cache", torch.zeros(3), persistent=False)  # 不存 | not saved
        self.scale = torch.ones(1)  # 普通张量，不存 | a plain tensor, not saved
        self.classes = ["cat", "dog"]  # 不存 | not saved


state = Net().state_dict()
print(type(state).__name__)
#> OrderedDict
for name, tensor in state.items():
    print(f"{name:24} {tuple(tensor.shape)}")
    #> mean                     (3,)
    #> fc1.weight               (2, 3)
    #> fc1.bias                 (2,)
    #> norm.running_mean        (2,)
    #> norm.running_var         (2,)
    #> norm.num_batches_tracked ()
