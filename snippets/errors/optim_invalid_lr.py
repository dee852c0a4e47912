"""学习率、动量的范围 | The ranges of learning rate and momentum"""

import torch

weight = torch.zeros(3, requires_grad=True)
for wrong in ({"lr": -0.1}, {"lr": 0.1, "momentum": -1}, {"lr": 0.1, "nesterov": True}):
    try:
        torch.optim.SGD([weight], **wrong)
    except ValueError as e:
        print(e)
        #> Invalid learning rate: -0.1
        #> Invalid momentum value: -1
        #> Nesterov momentum requires a momentum and zero dampening
try:
    torch.optim.Adam([weight], lr="1e-3")  # YAML 里的 1e-3 读成字符串 | YAML reads 1e-3 as a string
except TypeError as e:
    print(e)
    #> '<=' not supported between instances of 'float' and 'str'
print(torch.optim.Adam([weight], lr=float("1e-3")).param_groups[0]["lr"])
#> 0.001
