"""两个问题的答案：32×32 的输入、激活与池化的次序 | The answers: an input of 32×32, and the order of activation and pooling"""

import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(1, 6, 5, padding=2),
    nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
for side in (28, 32):
    print(side, features(torch.zeros(1, 1, side, side)).shape[1])
    #> 28 400
    #> 32 576

torch.manual_seed(0)
x, pool = torch.randn(1, 6, 28, 28), nn.MaxPool2d(2)
print("same:", pool(x.relu()).equal(pool(x).relu()))
#> same: True
