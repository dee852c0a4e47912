"""单个张量要放进列表 | One tensor goes into a list"""

import torch

weight = torch.zeros(3, requires_grad=True)
try:
    torch.optim.SGD(weight, lr=0.1)
except TypeError as e:
    print(e)
    #> params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
print(torch.optim.SGD([weight], lr=0.1).param_groups[0]["params"][0].shape)
#> torch.Size([3])

model = torch.nn.Linear(3, 1)
for wrong in (model.parameters, model):
    try:
        torch.optim.SGD(wrong, lr=0.1)
    except TypeError as e:
        print(e)
        #> 'method' object is not iterable
        #> 'Linear' object is not iterable
print(len(torch.optim.SGD(model.parameters(), lr=0.1).param_groups[0]["params"]))
#> 2
