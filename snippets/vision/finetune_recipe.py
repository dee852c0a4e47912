"""微调的完整做法：换头，先训练头，再训练全部 | The whole recipe: a new head, first the head alone, then everything"""

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
images, labels = torch.rand(12, 3, 64, 64), torch.arange(12) % 3  # 换成你的数据 | your data go here

model = resnet18(weights=None)  # 真正微调时写 weights="DEFAULT"，下载 45 MB | for real: weights="DEFAULT", a download of 45 MB
model.requires_grad_(False)  # 冻结所有参数 | freeze all parameters
model.fc = nn.Linear(model.fc.in_features, 3)  # 新的头，三个类别，要求梯度 | a new head for three classes; requires gradients


def train(optimizer, epochs):
    for _ in range(epochs):
        model.train()
        for module in model.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()  # 统计量保持预训练时的值 | the statistics stay as pretraining left them
        for batch in torch.randperm(len(images)).split(4):
            loss = F.cross_entropy(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def trainable():
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


print(f"{trainable():,}")
#> 1,539
train(torch.optim.AdamW(model.fc.parameters(), lr=1e-3), epochs=2)  # 第一步：只训练头 | first the head alone

model.requires_grad_(True)  # 第二步：全部，主干用小学习率 | then everything, the backbone at a small rate
backbone = [p for name, p in model.named_parameters() if not name.startswith("fc.")]
groups = [{"params": backbone, "lr": 1e-4}, {"params": model.fc.parameters(), "lr": 1e-3}]
print(f"{trainable():,}")
#> 11,178,051
train(torch.optim.AdamW(groups), epochs=2)
print(model.bn1.num_batches_tracked)  # 统计量一次也没有更新 | the statistics were never updated
#> tensor(0)
