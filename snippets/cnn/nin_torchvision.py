"""torchvision 里没有 NiN，SqueezeNet 用同样的结尾 | No NiN in torchvision; SqueezeNet ends the same way"""

import torch
from torchvision import models

print([name for name in models.list_models(module=models) if "nin" in name])
#> []
with torch.device("meta"):
    net = models.squeezenet1_0(num_classes=10)
    print(net.classifier)
    #> Sequential(
    #>   (0): Dropout(p=0.5, inplace=False)
    #>   (1): Conv2d(512, 10, kernel_size=(1, 1), stride=(1, 1))
    #>   (2): ReLU(inplace=True)
    #>   (3): AdaptiveAvgPool2d(output_size=(1, 1))
    #> )
    print(tuple(net(torch.empty(1, 3, 300, 260)).shape))
    #> (1, 10)
    for make in (models.squeezenet1_0, models.alexnet):
        print(make.__name__, f"{sum(p.numel() for p in make().parameters()):,}")
        #> squeezenet1_0 1,248,424
        #> alexnet 61,100,840
