"""冻结特征，只训练新的头 | Frozen features: only the new head learns"""

from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models import densenet121

torch.manual_seed(0)
model = densenet121()
model.requires_grad_(False)  # 先冻结全部 | first freeze everything
model.classifier = nn.Sequential(  # 再换头：新的层要求梯度 | then the new head, which requires grad
    OrderedDict(fc1=nn.Linear(1024, 500), relu=nn.ReLU(), fc2=nn.Linear(500, 2), output=nn.LogSoftmax(dim=1))
)
trainable = [p for p in model.parameters() if p.requires_grad]
print(len(list(model.parameters())), len(trainable))  # 张量个数 | tensors
#> 366 4
print(sum(p.numel() for p in model.parameters()), sum(p.numel() for p in trainable))  # 参数个数 | parameters
#> 7467358 513502
optimizer = torch.optim.Adam(trainable, lr=3e-3)
loss = F.nll_loss(model(torch.rand(2, 3, 64, 64)), torch.tensor([0, 1]))
loss.backward()
optimizer.step()
print(model.features.conv0.weight.grad, model.classifier.fc1.weight.grad.shape)
#> None torch.Size([500, 1024])
