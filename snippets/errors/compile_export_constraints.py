"""说是动态，其实写死了 | Marked dynamic, yet fixed"""

import torch
from torch import nn


class Flatten(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def forward(self, x):
        return x.reshape(self.rows, 4)


batch, example = torch.export.Dim("batch"), (torch.ones(8, 2, 2),)
try:
    torch.export.export(Flatten(8), example, dynamic_shapes=({0: batch},))
except Exception as e:
    print(str(e).splitlines()[0])
    #> Constraints violated (batch)! For more information, run with TORCH_LOGS="+dynamic".
    print(str(e).splitlines()[1].strip())
    #> - You marked batch as dynamic but your code specialized it to be a constant (8). If you're using mark_dynamic, either remove it or use maybe_mark_dynamic. If you're using Dim.DYNAMIC, replace it with either Dim.STATIC or Dim.AUTO.
program = torch.export.export(Flatten(-1), example, dynamic_shapes=({0: batch},))
print(program.module()(torch.ones(16, 2, 2)).shape)
#> torch.Size([16, 4])
