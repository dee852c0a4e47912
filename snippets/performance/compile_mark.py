"""事先说哪一维会变 | Say which axis varies

timeout: 60
"""

import torch
from torch._dynamo.utils import counters

compiled = torch.compile(lambda x: x.relu().sum(dim=1), backend="eager")
for marked in (False, True):
    torch._dynamo.reset()
    counters.clear()
    for batch in (8, 3, 5):
        x = torch.ones(batch, 4)
        if marked:
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
    print(marked, counters["stats"]["unique_graphs"])
    #> False 2
    #> True 1
