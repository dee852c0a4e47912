"""成对取，还是取网格 | In pairs, or as a grid"""

import torch

x = torch.arange(9).view(3, 3)
rows, columns = torch.tensor([0, 2]), torch.tensor([0, 2])
print(x[rows, columns])
#> tensor([0, 8])
print(x[rows[:, None], columns])
#> tensor([[0, 2],
#>         [6, 8]])
