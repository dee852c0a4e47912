"""张量、别的格式、导出 | Tensors, other formats, export"""

import io

import torch
from safetensors.torch import load_file, save_file
from torch import nn

x = torch.arange(6.0).view(2, 3)
torch.save({"x": x, "labels": [1, 2]}, "data.pt")
print(torch.load("data.pt")["labels"])
#> [1, 2]
buffer = io.BytesIO()
torch.save(x, buffer)
buffer.seek(0)
print(torch.load(buffer).shape)
#> torch.Size([2, 3])
torch.save(x[:1].clone(), "row.pt")
model = nn.Linear(3, 2).eval()
torch.save(model, "whole.pt")
print(torch.load("whole.pt", weights_only=False))
#> Linear(in_features=3, out_features=2, bias=True)
try:
    torch.load("whole.pt")
except Exception as e:
    print(str(e).splitlines()[0].split(".")[0])
    #> Weights only load failed
save_file(model.state_dict(), "model.safetensors")
print(list(load_file("model.safetensors")))
#> ['bias', 'weight']
program = torch.export.export(model, (x,))
torch.export.save(program, "model.pt2")
print(torch.export.load("model.pt2").module()(x).shape)
#> torch.Size([2, 2])
