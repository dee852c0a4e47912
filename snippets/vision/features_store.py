"""特征存盘，下次直接用 | Features on disk, ready for the next time"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.models import resnet18

torch.manual_seed(0)
dataset = TensorDataset(torch.rand(24, 3, 64, 64), torch.randint(2, (24,)))
backbone = resnet18()
backbone.fc = nn.Identity()
backbone.eval()
features, labels = [], []
with torch.inference_mode():
    for images, targets in DataLoader(dataset, batch_size=8):  # 不打乱，不增广 | no shuffling, no augmentation
        features.append(backbone(images).cpu())
        labels.append(targets)
torch.save({"features": torch.cat(features), "labels": torch.cat(labels)}, "features.pt")

saved = torch.load("features.pt")
loader = DataLoader(TensorDataset(saved["features"], saved["labels"]), batch_size=8, shuffle=True)
head = nn.Linear(512, 2)
for inputs, targets in loader:
    nn.functional.cross_entropy(head(inputs), targets).backward()
print(saved["features"].shape, head.weight.grad.shape)
#> torch.Size([24, 512]) torch.Size([2, 512])
