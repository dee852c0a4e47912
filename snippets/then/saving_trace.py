"""存下可以单独运行的模型 | A saved model that runs without its class"""

import warnings

import torch
from torch import nn

model, x = nn.Linear(3, 1).eval(), torch.ones(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.trace(model, x).save("old.pt")
    torch.jit.load("old.pt")
for text in sorted({str(w.message) for w in caught if "_method" not in str(w.message)}):
    print(text)
    #> `torch.jit.load` is deprecated. Please switch to `torch.export`.
    #> `torch.jit.trace` is deprecated. Please switch to `torch.compile` or `torch.export`.
torch.export.save(torch.export.export(model, (x,)), "model.pt2")
print(torch.allclose(torch.export.load("model.pt2").module()(x), model(x)))
#> True
