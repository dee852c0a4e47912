"""增广有没有用：平移过的测试图片 | Does it help? Shifted test images

alt: 测试图片平移得越多，没有增广的网络越差，有增广的网络稳得多 | The more test images are shifted, the worse the net without augmentation; the one with it holds up
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = F.pad(torch.tensor(digits.images, dtype=torch.float32) / 16, (2, 2, 2, 2))  # (1797, 12, 12)
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]


def accuracy_by_shift(augment):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Flatten(), nn.Linear(144, 128), nn.ReLU(), nn.Linear(128, 10))
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-3)
    for _ in range(40):
        for batch in train[torch.randperm(len(train))].split(128):
            shift = torch.randint(-2, 3, ()).item() if augment else 0
            loss = F.cross_entropy(net(images[batch].roll(shift, dims=2)), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.inference_mode():
        moved = [net(images[test].roll(shift, dims=2)).argmax(dim=1) for shift in range(3)]
    return [(predicted == labels[test]).float().mean().item() for predicted in moved]


plain, augmented = accuracy_by_shift(False), accuracy_by_shift(True)
print(plain[2] < 0.6, augmented[2] > 0.9)
#> True True
plt.figure(figsize=(5, 2.6), layout="constrained")
plt.plot(range(3), plain, "o-", label="without")
plt.plot(range(3), augmented, "s-", label="random shifts in training")
plt.xticks(range(3))
plt.xlabel("shift of the test images (pixels)")
plt.ylabel("test accuracy")
plt.legend()
plt.show()
