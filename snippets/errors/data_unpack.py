"""一批里有几样 | How many things a batch holds"""

import torch
from torch.utils.data import DataLoader, TensorDataset

images, labels = torch.rand(6, 2), torch.arange(6)
try:
    inputs, targets = next(iter(DataLoader(TensorDataset(images), batch_size=3)))  # 没有标签 | no labels
except ValueError as e:
    print(e)
    #> not enough values to unpack (expected 2, got 1)
loader = DataLoader(TensorDataset(images, labels), batch_size=2)
try:
    inputs, targets = iter(loader)  # 少了 next | next is missing
except ValueError as e:
    print(e)
    #> too many values to unpack (expected 2)
for inputs, targets in loader:
    print(inputs.shape, targets.shape)
    #> torch.Size([2, 2]) torch.Size([2])
    #> torch.Size([2, 2]) torch.Size([2])
    #> torch.Size([2, 2]) torch.Size([2])
