"""头的名字写错 | The wrong name for the head"""

import torch
from torch import nn
from torchvision.models import densenet121, resnet18, resnet50, vgg11

images = torch.rand(2, 3, 64, 64)
model = resnet18()
model.classifier = nn.Linear(512, 2)  # ResNet 的头叫 fc：多了一层没人用的 | its head is fc: one more child, never used
print(model(images).shape)
#> torch.Size([2, 1000])
try:
    vgg11(init_weights=False).fc
except AttributeError as e:
    print(e)
    #> 'VGG' object has no attribute 'fc'
model = resnet50()
model.fc = nn.Linear(512, 2)  # 抄自 resnet18 | copied from resnet18
try:
    model(images)
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (2x2048 and 512x2)


def replace_head(model, classes):
    # 最后一个线性层；SqueezeNet 的头是卷积，另写 | the last linear layer; SqueezeNet's is a convolution
    name = [name for name, layer in model.named_modules() if isinstance(layer, nn.Linear)][-1]
    old = model.get_submodule(name)
    model.set_submodule(name, nn.Linear(old.in_features, classes))
    return name


for model in (resnet18(), densenet121(), vgg11(init_weights=False)):
    print(replace_head(model, 2), model.eval()(images).shape)
    #> fc torch.Size([2, 2])
    #> classifier torch.Size([2, 2])
    #> classifier.6 torch.Size([2, 2])
