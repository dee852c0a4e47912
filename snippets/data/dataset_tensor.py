"""张量现成的：TensorDataset | Tensors at hand: TensorDataset"""

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)
dataset = TensorDataset(features, labels)
print(dataset[0])
#> (tensor([-1.1258, -1.1524]), tensor(5.8707))
for inputs, targets in DataLoader(dataset, batch_size=10, shuffle=True):
    print(inputs.shape, targets.shape)
    #> torch.Size([10, 2]) torch.Size([10])
    break
try:
    TensorDataset(features, labels[:99])
except AssertionError as e:
    print(e)
    #> Size mismatch between tensors
