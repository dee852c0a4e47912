"""F 和 nn 算的是同一件事 | F and nn compute the same thing"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 3, 8, 8)
conv = nn.Conv2d(3, 4, 3)
print(torch.equal(conv(x), F.conv2d(x, conv.weight, conv.bias)))
#> True
print(torch.equal(nn.ReLU()(x), F.relu(x)), torch.equal(nn.MaxPool2d(2)(x), F.max_pool2d(x, 2)))
#> True True
loss = nn.CrossEntropyLoss()(x[:, :, 0, 0], torch.tensor([0, 2]))
print(torch.equal(loss, F.cross_entropy(x[:, :, 0, 0], torch.tensor([0, 2]))))
#> True
