"""train() 也打不开的冻结部分 | Frozen parts that train() does not wake"""

import torch
from torch import nn
from torchvision.models import resnet18


class Classifier(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = resnet18().requires_grad_(False)
        self.head = nn.Linear(self.backbone.fc.in_features, classes)
        self.backbone.fc = nn.Identity()

    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()  # 始终是评估模式 | in evaluation mode, always
        return self

    def forward(self, images):
        return self.head(self.backbone(images))


model = Classifier(classes=2).train()
print(model.head.training, model.backbone.training, model.backbone.bn1.training)
#> True False False
before = model.backbone.bn1.running_mean.clone()
model(torch.rand(4, 3, 64, 64)).sum().backward()
print(torch.equal(model.backbone.bn1.running_mean, before))
#> True
