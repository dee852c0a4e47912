"""只看形状，不读数据：meta | Shapes without data: meta"""

import torch
from torch import nn

torch.save({"model": nn.Linear(1000, 500).state_dict(), "epoch": 7}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", map_location="meta")
for name, tensor in checkpoint["model"].items():
    print(name, tuple(tensor.shape), tensor.dtype, tensor.device)
    #> weight (500, 1000) torch.float32 meta
    #> bias (500,) torch.float32 meta
print(checkpoint["epoch"], sum(tensor.nbytes for tensor in checkpoint["model"].values()))
#> 7 2002000
