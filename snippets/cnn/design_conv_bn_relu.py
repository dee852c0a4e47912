"""卷积、批量归一化、ReLU | Convolution, batch norm, ReLU"""

import torch
from torch import nn
from torchvision.ops import Conv2dNormActivation

torch.manual_seed(0)
x = torch.rand(4, 3, 16, 16)
biased = nn.Conv2d(3, 8, kernel_size=3, padding=1)
plain = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
plain.weight = biased.weight
norm, relu = nn.BatchNorm2d(8), nn.ReLU()
print(torch.allclose(relu(norm(biased(x))), relu(norm(plain(x))), atol=1e-5))  # 偏置没有用 | the bias does nothing
#> True
print(torch.allclose(norm(relu(biased(x))), norm(relu(plain(x))), atol=1e-5))  # 换了次序就有用 | in this order it does
#> False

print(Conv2dNormActivation(3, 8))  # 填充、bias=False 都设好了 | padding and bias=False are set
#> Conv2dNormActivation(
#>   (0): Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
#>   (1): BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
#>   (2): ReLU(inplace=True)
#> )
