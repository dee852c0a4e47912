"""老的写法今天怎样 | The old forms today"""

import torch
from torch import nn

print(torch.cuda.is_available() or "no CUDA")
#> ...
for wrong in (lambda: nn.Linear(2, 1).gpu(), lambda: torch.ones(2).device("cuda"), lambda: torch.device("gpu")):
    try:
        wrong()
    except (AttributeError, TypeError, RuntimeError) as e:
        print(str(e).split(", ")[0])
        #> 'Linear' object has no attribute 'gpu'
        #> 'torch.device' object is not callable
        #> Expected one of cpu
print(torch.get_default_dtype(), torch.device("cuda:1").index, torch.device("cpu") == torch.device("cpu", 0))
#> torch.float32 1 False
