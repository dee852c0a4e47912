"""没有这个后端 | No such backend"""

import torch

try:
    torch.compile(torch.sin, backend="inducter")(torch.ones(2))
except torch._dynamo.exc.InvalidBackend as e:
    print(str(e).splitlines()[0])
    #> Invalid backend: 'inducter', did you mean: 'inductor'? See `torch._dynamo.list_backends()` for available backends.
print("inductor" in torch.compiler.list_backends())
#> True
try:
    torch.compile(torch.sin, mode="fast")
except RuntimeError as e:
    print(e)
    #> Unrecognized mode=fast, should be one of: default, lite, reduce-overhead, max-autotune-no-cudagraphs, max-autotune
print(torch.compile(torch.sin, backend="eager")(torch.zeros(2)))
#> tensor([0., 0.])
