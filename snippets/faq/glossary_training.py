"""批量、迭代、轮 | Batch, iteration, epoch"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(100, 4)), batch_size=32)
print("batches in an epoch:", len(loader), "the last batch:", [len(x) for (x,) in loader][-1])
#> batches in an epoch: 4 the last batch: 4
print("iterations in 5 epochs:", 5 * len(loader))
#> iterations in 5 epochs: 20
layer = nn.BatchNorm1d(4)
print("parameters:", [name for name, _ in layer.named_parameters()])
#> parameters: ['weight', 'bias']
print("buffers:", [name for name, _ in layer.named_buffers()])
#> buffers: ['running_mean', 'running_var', 'num_batches_tracked']
