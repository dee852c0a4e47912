"""从零写批量归一化 | Batch norm from scratch"""

import torch
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, channels, eps=1e-5, momentum=0.1):
        super().__init__()
        self.eps, self.momentum = eps, momentum
        self.weight = nn.Parameter(torch.ones(channels))  # 缩放 | scale
        self.bias = nn.Parameter(torch.zeros(channels))  # 平移 | shift
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self, x):
        if self.training:
            axes = [axis for axis in range(x.dim()) if axis != 1]  # 除了通道 | all but the channels
            n = x.numel() / x.shape[1]
            mean, var = x.mean(dim=axes), x.var(dim=axes, correction=0)
            with torch.no_grad():
                self.running_mean.lerp_(mean, self.momentum)  # 0.9 × 旧 + 0.1 × 新 | 0.9 old + 0.1 new
                self.running_var.lerp_(var * n / (n - 1), self.momentum)  # 无偏 | unbiased
        else:
            mean, var = self.running_mean, self.running_var
        scale = self.weight / (var + self.eps).sqrt()
        shape = (1, -1) + (1,) * (x.dim() - 2)
        return (x - mean.view(shape)) * scale.view(shape) + self.bias.view(shape)


torch.manual_seed(0)
for layer, shape in ((nn.BatchNorm1d(6), (16, 6)), (nn.BatchNorm2d(6), (16, 6, 7, 7))):
    ours = BatchNorm(6)
    for _ in range(3):  # 训练三批 | three batches of training
        x = 5 + 2 * torch.randn(shape)
        same = [torch.allclose(ours(x), layer(x), atol=1e-5)]
    same.append(torch.allclose(ours.running_var, layer.running_var))
    x = torch.randn(shape)
    same.append(torch.allclose(ours.eval()(x), layer.eval()(x), atol=1e-5))
    print(type(layer).__name__, same)
    #> BatchNorm1d [True, True, True]
    #> BatchNorm2d [True, True, True]
