"""冻结的特征只算一次 | Frozen features: compute them once"""

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models import resnet18

torch.manual_seed(0)
images, labels = torch.rand(32, 3, 64, 64), torch.randint(2, (32,))
backbone = resnet18().eval().requires_grad_(False)
backbone.fc = nn.Identity()


def train_head(inputs, through, epochs=5):
    torch.manual_seed(1)
    head = nn.Linear(512, 2)
    optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
    with FlopCounterMode(display=False) as counter:
        for _ in range(epochs):
            for batch in torch.randperm(32).split(8):
                loss = F.cross_entropy(head(through(inputs[batch])), labels[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
    return head.weight, counter.get_total_flops()


slow, slow_work = train_head(images, backbone)
with torch.no_grad(), FlopCounterMode(display=False) as once:
    features = torch.cat([backbone(batch) for batch in images.split(8)])
fast, fast_work = train_head(features, nn.Identity())
print(torch.allclose(slow, fast, atol=1e-5))  # 同样的头 | the same head
#> True
print(f"{slow_work / (fast_work + once.get_total_flops()):.2f}")  # 省几倍：约等于轮数 | times less work: about the epochs
#> 5.00
