"""换头：自己的类别数 | A new head for your own classes"""

import torch
from torch import nn
from torchvision.models.segmentation import FCN_ResNet50_Weights, fcn_resnet50

weights = FCN_ResNet50_Weights.DEFAULT
print(len(weights.meta["categories"]), weights.meta["categories"][:3])
#> 21 ['__background__', 'aeroplane', 'bicycle']
try:
    fcn_resnet50(weights=weights, num_classes=4)
except ValueError as e:
    print(e)
    #> The parameter 'num_classes' expected value 21 but got 4 instead.

with torch.device("meta"):  # 实际使用：fcn_resnet50(weights=weights) | for real: weights=weights
    model = fcn_resnet50(weights=None, weights_backbone=None, aux_loss=True)
    print(model.classifier)
    #> FCNHead(
    #>   (0): Conv2d(2048, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
    #>   (1): BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
    #>   (2): ReLU()
    #>   (3): Dropout(p=0.1, inplace=False)
    #>   (4): Conv2d(512, 21, kernel_size=(1, 1), stride=(1, 1))
    #> )
    model.classifier[-1] = nn.Conv2d(512, 4, kernel_size=1)
    model.aux_classifier[-1] = nn.Conv2d(256, 4, kernel_size=1)  # 两个头都要换 | both heads
    print({name: tuple(scores.shape) for name, scores in model(torch.zeros(2, 3, 64, 96)).items()})
    #> {'out': (2, 4, 64, 96), 'aux': (2, 4, 64, 96)}
