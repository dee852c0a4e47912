"""梯度不变时，每一步走多远 | With a constant gradient: how far each step goes"""

import torch

OPTIMIZERS = {
    "SGD(lr=0.1)": lambda p: torch.optim.SGD(p, lr=0.1),
    "SGD(lr=0.1, momentum=0.9)": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "Adagrad(lr=0.1)": lambda p: torch.optim.Adagrad(p, lr=0.1),
    "RMSprop(lr=0.1, alpha=0.9)": lambda p: torch.optim.RMSprop(p, lr=0.1, alpha=0.9),
    "Adadelta(lr=1.0)": lambda p: torch.optim.Adadelta(p, lr=1.0),
    "Adadelta(lr=0.1)": lambda p: torch.optim.Adadelta(p, lr=0.1),
    "Adam(lr=0.1)": lambda p: torch.optim.Adam(p, lr=0.1),
}
for name, make in OPTIMIZERS.items():
    p = torch.zeros(1, requires_grad=True)
    optimizer, steps = make([p]), []
    for _ in range(4):
        before = p.item()
        p.grad = torch.ones(1)
        optimizer.step()
        steps.append(f"{before - p.item():.5f}")
    print(f"{name:27}", *steps)
    #> SGD(lr=0.1)                 0.10000 0.10000 0.10000 0.10000
    #> SGD(lr=0.1, momentum=0.9)   0.10000 0.19000 0.27100 0.34390
    #> Adagrad(lr=0.1)             0.10000 0.07071 0.05774 0.05000
    #> RMSprop(lr=0.1, alpha=0.9)  0.31623 0.22942 0.19209 0.17052
    #> Adadelta(lr=1.0)            0.00316 0.00324 0.00330 0.00334
    #> Adadelta(lr=0.1)            0.00032 0.00032 0.00033 0.00033
    #> Adam(lr=0.1)                0.10000 0.10000 0.10000 0.10000
