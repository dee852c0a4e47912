"""TorchScript：已弃用 | TorchScript: deprecated

timeout: 90
"""

import warnings

import torch
from torch import nn

net = nn.Linear(4, 2).eval()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scripted = torch.jit.script(net)
    traced = torch.jit.trace(net, torch.rand(1, 4))
    scripted.save("net.pt")
    loaded = torch.jit.load("net.pt")
for message in sorted({f"{warning.category.__name__}: {warning.message}" for warning in caught}):
    print(message)
    #> FutureWarning: `torch.jit.load` is deprecated. Please switch to `torch.export`.
    #> FutureWarning: `torch.jit.script` is deprecated. Please switch to `torch.compile` or `torch.export`.
    #> FutureWarning: `torch.jit.trace_method` is deprecated. Please switch to `torch.compile` or `torch.export`.
    #> FutureWarning: `torch.jit.trace` is deprecated. Please switch to `torch.compile` or `torch.export`.
x = torch.rand(3, 4)
print(torch.equal(loaded(x), net(x)), torch.equal(traced(x), net(x)))
#> True True
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.load("net.pt")
    except RuntimeError as e:
        print(str(e).partition(". In ")[0])
        #> Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``
