"""四步：预训练，复制特征，换输出层，微调 | Four steps: pre-train, copy the features, a new output layer, fine-tune"""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
images, labels = torch.tensor(pixels, dtype=torch.float32) / 16, torch.tensor(digits)


def make_net(classes):
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, classes))


def train(net, groups, images, labels):
    optimizer = torch.optim.AdamW(groups)
    for _ in range(30):
        optimizer.zero_grad()
        F.cross_entropy(net(images), labels).backward()
        optimizer.step()


old = labels < 5
source = make_net(classes=5)
train(source, [{"params": source.parameters(), "lr": 1e-2}], images[old], labels[old])  # 1
target = make_net(classes=5)  # 3：输出层是新的 | the output layer is new
target[0].load_state_dict(source[0].state_dict())  # 2
groups = [{"params": target[0].parameters(), "lr": 1e-3}, {"params": target[2].parameters(), "lr": 1e-2}]
train(target, groups, images[~old], labels[~old] - 5)  # 4
moved = [(target[i].weight - source[i].weight).abs().mean().item() for i in (0, 2)]
print([round(value, 3) for value in moved])  # 特征微调，输出层从头学 | features are tuned, the output layer starts from scratch
#> [0.012, 0.218]
