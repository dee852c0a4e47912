"""把旧文件改存成状态字典 | Turn an old file into a state dict"""

import torch
from torch import nn

torch.save(nn.Sequential(nn.Linear(3, 2), nn.ReLU()), "old.pt")  # 当年的文件 | the file of years ago

model = torch.load("old.pt", weights_only=False)  # 只对自己的文件 | for your files only
print(model)
#> Sequential(
#>   (0): Linear(in_features=3, out_features=2, bias=True)
#>   (1): ReLU()
#> )
torch.save(model.state_dict(), "new.pt")
print(list(torch.load("new.pt")))
#> ['0.weight', '0.bias']
