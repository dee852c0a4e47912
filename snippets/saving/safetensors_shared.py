"""共享的参数：save_model | Shared parameters: save_model"""

import torch
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.output = nn.Linear(3, 5, bias=False)
        self.output.weight = self.embedding.weight  # 同一个参数 | one parameter


net = Tied()
try:
    save_file(net.state_dict(), "tied.safetensors")
except RuntimeError as e:
    print(str(e).strip().partition(":")[0])
    #> Some tensors share memory, this will lead to duplicate memory on disk and potential differences when loading them again
save_model(net, "tied.safetensors")
print(list(load_file("tied.safetensors")))  # 只存一份 | saved once
#> ['embedding.weight']
other = Tied()
print(load_model(other, "tied.safetensors"))
#> (set(), [])
print(torch.equal(other.output.weight, net.output.weight), other.output.weight is other.embedding.weight)
#> True True
