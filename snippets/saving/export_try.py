"""两个问题的答案：导出后改权重、批量大小变了 | The answers: weights changed after the export, and another batch size"""

import torch
from torch import nn

model = nn.Linear(2, 1, bias=False).eval()
program = torch.export.export(model, (torch.ones(3, 2),))
torch.export.save(program, "model.pt2")
with torch.no_grad():
    model.weight.fill_(10.0)

loaded = torch.export.load("model.pt2").module()
print("the file has the new weights:", bool((loaded.weight == 10).all()))
#> the file has the new weights: False
try:
    loaded(torch.ones(8, 2))
except (AssertionError, RuntimeError) as e:
    print(str(e).splitlines()[0][:40])
    #> Guard failed: input.size()[0] == 3
