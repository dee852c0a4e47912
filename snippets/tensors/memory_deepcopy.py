"""deepcopy 与共享内存 | deepcopy and shared memory"""

import copy

import torch

x = torch.ones(4)
pair = {"all": x, "half": x[:2]}
twin = copy.deepcopy(pair)
twin["all"][0] = 9
print(twin["half"], pair["half"])  # 里面的共享关系保留了 | sharing inside is kept
#> tensor([9., 1.]) tensor([1., 1.])
