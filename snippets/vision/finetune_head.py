"""换头，主干小学习率，头大学习率 | A new head; a small rate for the backbone, a large one for the head"""

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18()  # 真正微调：weights=ResNet18_Weights.DEFAULT | for real: weights=ResNet18_Weights.DEFAULT
print(model.fc)
#> Linear(in_features=512, out_features=1000, bias=True)
model.fc = nn.Linear(model.fc.in_features, 2)  # 新的输出层，随机初始化 | a new output layer, random

backbone = [p for name, p in model.named_parameters() if not name.startswith("fc.")]
groups = [{"params": backbone}, {"params": model.fc.parameters(), "lr": 1e-2}]
optimizer = torch.optim.SGD(groups, lr=1e-3, momentum=0.9, weight_decay=1e-3)
print([(group["lr"], len(group["params"])) for group in optimizer.param_groups])
#> [(0.001, 60), (0.01, 2)]
images, labels = torch.rand(4, 3, 64, 64), torch.tensor([0, 1, 1, 0])
loss = F.cross_entropy(model(images), labels)
optimizer.zero_grad()
loss.backward()
optimizer.step()
