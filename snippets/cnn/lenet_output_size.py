"""卷积与池化的输出大小 | The output size of convolution and pooling"""

import torch
from torch import nn


def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding - dilation * (kernel_size - 1) - 1) // stride + 1


cases = [
    (28, dict(kernel_size=5)),
    (28, dict(kernel_size=5, padding=2)),
    (28, dict(kernel_size=2, stride=2)),
    (14, dict(kernel_size=5)),
    (224, dict(kernel_size=11, stride=4)),  # 213 / 4 + 1 = 54.25
    (96, dict(kernel_size=7, stride=2, padding=3)),  # 95 / 2 + 1 = 48.5
    (28, dict(kernel_size=5, dilation=2)),
]
for size, options in cases:
    conv = nn.Conv2d(1, 1, **options, device="meta")
    real = conv(torch.empty(1, 1, size, size, device="meta")).shape[-1]
    print(f"{size:3} -> {real:2}  {real == output_size(size, **options)}  {options}")
    #>  28 -> 24  True  {'kernel_size': 5}
    #>  28 -> 28  True  {'kernel_size': 5, 'padding': 2}
    #>  28 -> 14  True  {'kernel_size': 2, 'stride': 2}
    #>  14 -> 10  True  {'kernel_size': 5}
    #> 224 -> 54  True  {'kernel_size': 11, 'stride': 4}
    #>  96 -> 48  True  {'kernel_size': 7, 'stride': 2, 'padding': 3}
    #>  28 -> 20  True  {'kernel_size': 5, 'dilation': 2}
