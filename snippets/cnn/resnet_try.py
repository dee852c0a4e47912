"""两个问题的答案：权重全是 0 的块、101 层 | The answers: a block of zeros, and 101 layers"""

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock

block = BasicBlock(8, 8).eval()
for p in block.parameters():
    nn.init.zeros_(p)
torch.manual_seed(0)
x = torch.randn(1, 8, 4, 4)
print("relu(x):", block(x).equal(x.relu()))
#> relu(x): True

for blocks, convolutions in (((2, 2, 2, 2), 2), ((3, 4, 23, 3), 3)):
    print(blocks, convolutions * sum(blocks) + 2)
    #> (2, 2, 2, 2) 18
    #> (3, 4, 23, 3) 101
