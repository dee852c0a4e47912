"""卷积、归一化、激活的组合 | Convolution, normalization, activation in one"""

from torch import nn
from torchvision.ops import Conv2dNormActivation

try:
    from torchvision.models.mobilenet import ConvBNReLU

    ConvBNReLU(3, 8)
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name 'ConvBNReLU' from 'torchvision.models.mobilenet'
print(Conv2dNormActivation(3, 8, activation_layer=nn.ReLU6))
#> Conv2dNormActivation(
#>   (0): Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
#>   (1): BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
#>   (2): ReLU6(inplace=True)
#> )
