"""训练时一个通道只有一个数 | One value per channel in training"""

import torch
from torch import nn

for layer, shape in ((nn.BatchNorm1d(10), (1, 10)), (nn.BatchNorm2d(10), (1, 10, 1, 1))):
    try:
        layer(torch.rand(shape))
    except ValueError as e:
        print(e)
        #> Expected more than 1 value per channel when training, got input size torch.Size([1, 10])
        #> Expected more than 1 value per channel when training, got input size torch.Size([1, 10, 1, 1])
print(nn.BatchNorm2d(10)(torch.rand(1, 10, 7, 7)).shape)  # 一张图也有 49 个数 | one image has 49 values
#> torch.Size([1, 10, 7, 7])

two = nn.BatchNorm1d(3)(torch.tensor([[1.0, 5.0, -2.0], [4.0, 3.0, 9.0]]))
print(two)  # 两个样本：只剩谁大谁小 | two samples: only which is larger
#> tensor([[-1.0000,  1.0000, -1.0000],
#>         [ 1.0000, -1.0000,  1.0000]], grad_fn=<NativeBatchNormBackward0>)

print(nn.BatchNorm1d(10).eval()(torch.rand(1, 10)).shape)  # 评估没有问题 | evaluation is fine
#> torch.Size([1, 10])
print(nn.LayerNorm(10)(torch.rand(1, 10)).shape, nn.GroupNorm(2, 10)(torch.rand(1, 10)).shape)
#> torch.Size([1, 10]) torch.Size([1, 10])
