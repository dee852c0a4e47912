"""自定义优化器：继承 Optimizer | A custom optimizer: subclass Optimizer"""

import torch


class SignSGD(torch.optim.Optimizer):
    """Moves every parameter by lr, against the sign of its gradient."""

    def __init__(self, params, lr=0.01):
        super().__init__(params, defaults={"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p -= group["lr"] * p.grad.sign()


w = torch.tensor([5.0, -0.3], requires_grad=True)
optimizer = SignSGD([w], lr=0.1)
for _ in range(20):
    optimizer.zero_grad()
    w.square().sum().backward()
    optimizer.step()
print(w.detach())
#> tensor([3.0000, 0.1000])
