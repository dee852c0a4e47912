"""从模型的输出到数组 | From a model's output to an array"""

import torch
from torch import nn

output = nn.Linear(2, 1)(torch.ones(3, 2))
print(output.detach().cpu().numpy().shape)
#> (3, 1)
