"""把头换成 nn.Identity：网络变成特征提取器 | nn.Identity for a head: the network becomes a feature extractor"""

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18()  # 实际使用：weights=ResNet18_Weights.DEFAULT | for real: weights=ResNet18_Weights.DEFAULT
head, model.fc = model.fc, nn.Identity()
model.eval()  # 批量归一化用累积的统计量 | batch norm uses its running statistics
images = torch.rand(4, 3, 224, 224)
with torch.inference_mode():
    features = model(images)
    print(features.shape, head(features).shape)
    #> torch.Size([4, 512]) torch.Size([4, 1000])
    model.fc = head  # 装回去，结果一样 | put back, the result is the same
    print(torch.equal(model(images), head(features)))
    #> True
