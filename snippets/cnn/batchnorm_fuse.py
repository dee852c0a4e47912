"""推理时并进卷积，少一层 | For inference, fold it into the convolution"""

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv, bn = nn.Conv2d(3, 8, kernel_size=3, bias=False), nn.BatchNorm2d(8)
for _ in range(20):
    bn(conv(torch.rand(16, 3, 10, 10)))
images = torch.rand(2, 3, 10, 10)
expected = bn.eval()(conv.eval()(images))

fused = fuse_conv_bn_eval(conv, bn)
print(fused, torch.allclose(fused(images), expected, atol=1e-5))
#> Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1)) True

scale = bn.weight / (bn.running_var + bn.eps).sqrt()  # 评估时它只是乘一个数、加一个数 | a factor and an offset
weight, bias = conv.weight * scale.view(-1, 1, 1, 1), bn.bias - bn.running_mean * scale
print(torch.allclose(fused.weight, weight), torch.allclose(fused.bias, bias))
#> True True
