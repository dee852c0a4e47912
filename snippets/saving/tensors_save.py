"""存取张量、列表、字典 | Saving and loading a tensor, a list, a dict"""

import torch

x = torch.arange(3)
torch.save(x, "x.pt")
print(torch.load("x.pt"))
#> tensor([0, 1, 2])
torch.save([x, torch.zeros(2)], "list.pt")
print(torch.load("list.pt"))
#> [tensor([0, 1, 2]), tensor([0., 0.])]
torch.save({"x": x, "labels": ["cat", "dog"], "epoch": 3}, "dict.pt")
print(torch.load("dict.pt"))
#> {'x': tensor([0, 1, 2]), 'labels': ['cat', 'dog'], 'epoch': 3}
