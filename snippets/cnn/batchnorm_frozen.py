"""微调时冻结批量归一化 | Freeze batch norm while fine-tuning"""

import torch
from torch import nn
from torchvision.ops import FrozenBatchNorm2d


def freeze_batch_norm(net):
    for module in net.modules():
        if isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)):
            module.eval()  # 统计量不再变 | the statistics stay
            module.requires_grad_(False)  # 缩放和平移也不变 | so do scale and shift


net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
images = torch.rand(2, 3, 8, 8)
net.train()
freeze_batch_norm(net)  # 每次 train() 之后都要 | after every train()
net(images)
print(net[1].running_mean.any(), net[1].num_batches_tracked)
#> tensor(False) tensor(0)
net.train()  # 统计量又会变 | thaws the statistics
net(images)
print(net[1].running_mean.any(), net[1].num_batches_tracked)
#> tensor(True) tensor(1)

frozen = FrozenBatchNorm2d(8)  # 全是缓冲区，没有模式 | buffers only, no modes
print(list(frozen.parameters()), [name for name, _ in frozen.named_buffers()])
#> [] ['weight', 'bias', 'running_mean', 'running_var']
