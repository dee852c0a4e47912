"""一个模型拆到两块 GPU | One model on two GPUs

needs: 2 gpus
"""

import torch
from torch import nn


class Split(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(4, 8).to("cuda:0"), nn.Linear(8, 2).to("cuda:1")

    def forward(self, x):
        return self.second(self.first(x.to("cuda:0")).relu().to("cuda:1"))  # 中间搬一次 | moved once in between


out = Split()(torch.randn(3, 4))
out.sum().backward()  # 反向自己搬回来 | backward moves back by itself
print(out.device)
#> cuda:1
