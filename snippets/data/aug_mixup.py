"""MixUp 与 CutMix：整批混合，标签变成概率 | MixUp and CutMix: batches mixed, labels become probabilities"""

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset, default_collate
from torchvision.transforms import v2

torch.manual_seed(0)
mix = v2.RandomChoice([v2.MixUp(num_classes=10), v2.CutMix(num_classes=10)])
dataset = TensorDataset(torch.rand(64, 3, 8, 8), torch.randint(10, (64,)))
loader = DataLoader(dataset, batch_size=16, collate_fn=lambda samples: mix(*default_collate(samples)))
images, labels = next(iter(loader))
print(images.shape, labels.shape, labels.dtype)
#> torch.Size([16, 3, 8, 8]) torch.Size([16, 10]) torch.float32
print(torch.allclose(labels.sum(dim=1), torch.ones(16)))  # 每行之和为 1 | rows sum to 1
#> True
print(F.cross_entropy(torch.zeros(16, 10), labels))  # 交叉熵收概率 | cross-entropy takes probabilities
#> tensor(2.3026)
