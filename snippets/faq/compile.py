"""torch.compile：同样的结果；图断在哪里 | torch.compile: the same result, and where the graph breaks"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.GELU(), nn.Linear(8, 2))
x = torch.ones(4, 8)
compiled = torch.compile(model, backend="eager")  # 真用时不写 backend | in real use, leave out backend
print(torch.allclose(compiled(x), model(x)))
#> True
print(list(compiled.state_dict())[0])  # 存原来的 model | save the original model
#> _orig_mod.0.weight


@torch.compile(backend="eager", fullgraph=True)
def clip(x):
    return x / 2 if x.sum() > 1 else x  # 看值决定走哪边 | the branch depends on a value


try:
    clip(x)
except Exception as e:
    print(type(e).__name__, "-", str(e).splitlines()[0])
    #> Unsupported - Data-dependent branching


@torch.compile(backend="eager", fullgraph=True)
def clip_where(x):
    return torch.where(x.sum() > 1, x / 2, x)


print(clip_where(x)[0, 0])
#> tensor(0.5000)
