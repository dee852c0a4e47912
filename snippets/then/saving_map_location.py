"""把 GPU 上存的权重读到 CPU | GPU weights on the CPU"""

import torch

torch.save({"w": torch.ones(2)}, "weights.pt")
old = torch.load("weights.pt", map_location=lambda storage, loc: storage)
new = torch.load("weights.pt", map_location="cpu")
print(old["w"].device, new["w"].device)
#> cpu cpu
