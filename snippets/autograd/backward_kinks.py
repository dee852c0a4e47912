"""不可导的点，torch 取什么 | What torch takes where there is no derivative"""

import torch

zero = torch.zeros(1, requires_grad=True)
for name, f in {"abs": torch.abs, "relu": torch.relu, "sign": torch.sign, "round": torch.round, "sqrt": torch.sqrt}.items():
    print(f"{name:5}", torch.autograd.grad(f(zero).sum(), zero)[0].item())
    #> abs   0.0
    #> relu  0.0
    #> sign  0.0
    #> round 0.0
    #> sqrt  inf
tied = torch.tensor([1.0, 5.0, 5.0], requires_grad=True)
print("amax", torch.autograd.grad(tied.amax(), tied)[0])  # 平分 | shared evenly
#> amax tensor([0.0000, 0.5000, 0.5000])
print("max ", torch.autograd.grad(tied.max(dim=0).values, tied)[0])  # 只给一个 | to one of them
#> max  tensor([0., 1., 0.])
