"""两个问题的答案：没有写进表的设备、meta 上的数 | The answers: a device not in the table, and numbers on meta"""

import torch

torch.save({"weight": torch.ones(3)}, "weights.pt")
loaded = torch.load("weights.pt", map_location={"cuda:1": "cuda:0"})
print(loaded["weight"].device)
#> cpu

loaded = torch.load("weights.pt", map_location="meta")
print(loaded["weight"].shape, loaded["weight"].device)
#> torch.Size([3]) meta
try:
    loaded["weight"].sum().item()
except RuntimeError as e:
    print(e)
    #> Tensor.item() cannot be called on meta tensors
