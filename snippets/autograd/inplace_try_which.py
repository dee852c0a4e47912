"""sin 之后可以原地加，exp 之后不行 | In place after sin, not after exp"""

import torch

for function in (torch.sin, torch.exp):
    x = torch.ones(2, requires_grad=True)
    y = function(x)
    y += 1
    try:
        y.sum().backward()
        print(function.__name__, x.grad)
        #> sin tensor([0.5403, 0.5403])
    except RuntimeError:
        print(function.__name__, "fails")
        #> exp fails
