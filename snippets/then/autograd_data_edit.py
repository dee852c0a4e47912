"""改 .data，梯度悄悄算错 | Editing .data gives wrong gradients silently"""

import torch

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum()
w.data *= 100
loss.backward()
print(w.grad)
#> tensor([200.])

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum()
with torch.no_grad():
    w *= 100
try:
    loss.backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [1]] is at version 1; expected version 0 instead
