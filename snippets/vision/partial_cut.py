"""截断网络：children()[:-2] | Cutting a network: children()[:-2]"""

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18().eval()
body = nn.Sequential(*list(model.children())[:-2])  # 去掉池化和 fc | without pooling and fc
x = torch.rand(1, 3, 224, 224)
with torch.inference_mode():
    for (name, layer), again in zip(model.named_children(), body, strict=False):
        x = again(x)
        print(f"{name:8} {type(layer).__name__:12} {tuple(x.shape)}")
        #> conv1    Conv2d       (1, 64, 112, 112)
        #> bn1      BatchNorm2d  (1, 64, 112, 112)
        #> relu     ReLU         (1, 64, 112, 112)
        #> maxpool  MaxPool2d    (1, 64, 56, 56)
        #> layer1   Sequential   (1, 64, 56, 56)
        #> layer2   Sequential   (1, 128, 28, 28)
        #> layer3   Sequential   (1, 256, 14, 14)
        #> layer4   Sequential   (1, 512, 7, 7)
print(body[0] is model.conv1)  # 同一批层，不是副本 | the same layers, no copies
#> True
print(list(body.state_dict())[0], list(model.state_dict())[0])  # 键名变了 | the keys have changed
#> 0.weight conv1.weight
