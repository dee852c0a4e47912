"""CIFAR-10：整个训练集，真正的测试集 | CIFAR-10: the whole training set, the real test set

50,000 张 32×32 的彩色图训练，其中 5,000 张验证；10,000 张测试图最后用一次。 | 50,000 color images of 32×32, 5,000 of them for validation; 10,000 test images, used once, at the end.
下载 170 MB 到 DATA_DIR，已有就不再下载。 | It downloads 170 MB to DATA_DIR; what is there is not downloaded again.

needs: network
timeout: 900
alt: 训练集与验证集的准确率 | Accuracy on training and validation set
"""

# %% 数据 | Data
import os

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision.datasets import CIFAR10
from torchvision.transforms import v2
from training_loop import correct, evaluate, pick_device, run_epoch

torch.manual_seed(0)
device = pick_device()
root = os.environ.get("DATA_DIR", "data")
end = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.491, 0.482, 0.447], [0.247, 0.243, 0.262])]
augment = v2.Compose([v2.RandomCrop(32, padding=4), v2.RandomHorizontalFlip(), *end])
known = CIFAR10(root, train=True, download=True, transform=augment)
known_plain = CIFAR10(root, train=True, transform=v2.Compose(end))  # 验证不增广 | no augmentation in validation
test_set = CIFAR10(root, train=False, transform=v2.Compose(end))
order = torch.randperm(len(known), generator=torch.Generator().manual_seed(0)).tolist()
held_out = len(known) // 10
train = DataLoader(Subset(known, order[held_out:]), batch_size=128, shuffle=True)
val = DataLoader(Subset(known_plain, order[:held_out]), batch_size=500)
test = DataLoader(test_set, batch_size=500)
print(len(train.dataset), len(val.dataset), len(test_set), len(known.classes))
#> 45000 5000 10000 10


# %% 网络 | Network
# 三段“卷积、批量归一化、ReLU”，图小一半，通道翻倍。 | Three times convolution, batch norm, ReLU: half the size, twice the channels.
def stage(n, m):
    layers = [nn.Conv2d(n, m, 3, padding=1, bias=False), nn.BatchNorm2d(m), nn.ReLU()]
    return nn.Sequential(*layers, nn.Conv2d(m, m, 3, padding=1, bias=False), nn.BatchNorm2d(m), nn.ReLU(), nn.MaxPool2d(2))


width, epochs = (16, 2) if device.type == "cpu" else (128, 20)
model = nn.Sequential(
    *[stage(3, width), stage(width, 2 * width), stage(2 * width, 4 * width)],
    *[nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4 * width, 10)],
).to(device, memory_format=torch.channels_last)

# %% 训练 | Training
optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3, weight_decay=1e-2)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
history = []
for _ in range(epochs):
    model.train()
    seen = run_epoch(model, train, F.cross_entropy, correct, optimizer)
    history.append((seen["metric"], evaluate(model, val, F.cross_entropy)["metric"]))
    scheduler.step()
for name, values in zip(("train", "validation"), zip(*history, strict=True), strict=True):
    plt.plot(range(1, epochs + 1), values, marker="o", label=name)
plt.gca().set(xlabel="epoch", ylabel="accuracy")
plt.legend()
plt.show()

# %% 测试，只此一次 | The test, once
print(f"test accuracy {evaluate(model, test, F.cross_entropy)['metric']:.3f}")
#> test accuracy 0....
