"""读取 Fashion-MNIST | Read Fashion-MNIST

needs: data fashion-mnist
alt: Fashion-MNIST 每类的第一张训练图片 | The first training image of each class of Fashion-MNIST
"""

import os

import matplotlib.pyplot as plt
from torchvision.datasets import FashionMNIST

root = os.environ.get("DATA_DIR", "data")
train_set = FashionMNIST(root, train=True, download=True)  # 已有就不下载 | downloads only what is not there
test_set = FashionMNIST(root, train=False, download=True)
print(len(train_set), len(test_set))
#> 60000 10000
print(train_set.data.shape, train_set.data.dtype, train_set.targets.bincount().tolist())
#> torch.Size([60000, 28, 28]) torch.uint8 [6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000]

axes = plt.subplots(2, 5, figsize=(7, 3), layout="constrained")[1]
for label, ax in enumerate(axes.flat):
    first = (train_set.targets == label).nonzero()[0].item()
    ax.imshow(train_set.data[first], cmap="gray_r")
    ax.set_title(train_set.classes[label], fontsize=9)
    ax.axis("off")
