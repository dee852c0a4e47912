"""safetensors 与共享的参数 | safetensors and shared parameters"""

import torch
from safetensors.torch import load_model, save_file, save_model
from torch import nn

model = nn.ModuleDict({"embedding": nn.Embedding(10, 4), "head": nn.Linear(4, 10, bias=False)})
model["head"].weight = model["embedding"].weight
try:
    save_file(model.state_dict(), "model.safetensors")
except RuntimeError as e:
    print(str(e).strip().partition(": [")[0])
    #> Some tensors share memory, this will lead to duplicate memory on disk and potential differences when loading them again
save_model(model, "model.safetensors")  # 共享的只存一份 | shared ones are stored once
print(load_model(model, "model.safetensors"))
#> (set(), [])
try:
    save_file({"x": torch.ones(2, 3).t()}, "x.safetensors")
except ValueError as e:
    print(str(e).partition(".")[0])
    #> You are trying to save a non contiguous tensor: `x` which is not allowed
