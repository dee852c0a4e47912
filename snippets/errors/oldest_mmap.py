"""torch.load 没有 mmap | torch.load without mmap"""

import torch

torch.save({"x": torch.ones(2)}, "x.pt")
try:
    data = torch.load("x.pt", mmap=True)
except TypeError as e:
    print(e)
    data = torch.load("x.pt")
print(data["x"])
#> tensor([1., 1.])
