"""循环几次，图里就有几步 | As many steps in the graph as rounds in the loop"""

import torch

for size in (1.0, 6.0):
    w = torch.tensor(2.0, requires_grad=True)
    x, rounds = torch.tensor(size), 0
    while x < 10:
        x, rounds = x * w, rounds + 1
    x.backward()
    print(rounds, w.grad)  # n * size * w^(n-1)
    #> 4 tensor(32.)
    #> 1 tensor(6.)
