"""DataParallel 怎么拆批量，为什么属性留不住 | How DataParallel splits a batch, and why attributes are lost

needs: 2 gpus
"""

import torch
from torch import nn


class Counting(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear, self.calls = nn.Linear(4, 2), 0

    def forward(self, x):
        self.calls += 1  # 改的是副本 | changes a replica
        print(f"{tuple(x.shape)} on {x.device}")  # 两个线程都打印 | two threads print
        #> (3, 4) on cuda:...
        #> (3, 4) on cuda:...
        return self.linear(x)


model = nn.DataParallel(Counting().cuda(), device_ids=[0, 1])
out = model(torch.randn(6, 4).cuda())
print(out.shape, out.device, model.module.calls)
#> torch.Size([6, 2]) cuda:0 0
out.sum().backward()
print(model.module.linear.weight.grad.shape)  # 梯度加到原来的模块上 | gradients add up in the original
#> torch.Size([2, 4])
