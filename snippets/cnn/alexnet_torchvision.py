"""torchvision 的 AlexNet 有什么不同 | What differs in torchvision's AlexNet"""

import torch
from torch import nn
from torchvision import models

with torch.device("meta"):
    net = models.alexnet(num_classes=10)
    print(net.features[0], net.features[3], sep="\n")
    #> Conv2d(3, 64, kernel_size=(11, 11), stride=(4, 4), padding=(2, 2))
    #> Conv2d(64, 192, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))
    print(net.avgpool, tuple(net.features(torch.empty(1, 3, 224, 224)).shape))
    #> AdaptiveAvgPool2d(output_size=(6, 6)) (1, 256, 6, 6)
    print([type(layer).__name__ for layer in net.classifier])
    #> ['Dropout', 'Linear', 'ReLU', 'Dropout', 'Linear', 'ReLU', 'Linear']
    print(f"{sum(p.numel() for p in net.parameters()):,}")
    #> 57,044,810
    print(f"{sum(p.numel() for p in models.alexnet().parameters()):,}")  # ImageNet 的 1000 类 | 1000 classes
    #> 61,100,840
    print(tuple(net(torch.empty(1, 3, 300, 260)).shape))  # 别的大小也行 | other sizes work
    #> (1, 10)
    net.features[0] = nn.Conv2d(1, 64, kernel_size=11, stride=4, padding=2)  # 灰度图 | gray images
    print(tuple(net(torch.empty(1, 1, 224, 224)).shape))
    #> (1, 10)
