"""卷积后丢整个通道：Dropout2d | After convolutions, whole channels: Dropout2d"""

import torch
from torch import nn

torch.manual_seed(0)
maps = torch.ones(1, 6, 4, 4)
print((nn.Dropout(0.5)(maps) == 0).float().mean(dim=(2, 3)))  # 每个通道都丢一些 | some of each channel
#> tensor([[0.4375, 0.6250, 0.3750, 0.6250, 0.3750, 0.3750]])
print((nn.Dropout2d(0.5)(maps) == 0).float().mean(dim=(2, 3)))  # 整个通道 | all of a channel or none
#> tensor([[0., 0., 1., 1., 0., 1.]])
