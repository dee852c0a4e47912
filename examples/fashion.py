"""Fashion-MNIST：示例共用的数据 | Fashion-MNIST: the data that examples share

60,000 张训练图里固定留出 5,000 张作验证，10,000 张测试图只在最后用一次。 | Of 60,000 training images 5,000 are always held out for validation; 10,000 test images are used once, at the end.
CPU 上只取一部分，由 `part` 给出训练图的张数。 | On a CPU only a part is taken: `part` says how many training images.

needs: data fashion-mnist
"""  # fmt: skip

# %% 数据 | Data
# 图片保持 28×28 的 uint8，组成批量时才放大、归一化，所以 60,000 张 224×224 也放得下。 | Images stay 28×28 uint8 and are enlarged and normalized batch by batch, so that 60,000 of 224×224 fit.
import os

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import FashionMNIST
from training_loop import pick_device

Loader = DataLoader[tuple[Tensor, ...]]
MEAN, STD = 0.286, 0.353  # 训练集像素的均值与标准差 | mean and deviation of the training images' pixels
VAL_IMAGES = 5000


def fashion_sets(part: int = 0) -> tuple[TensorDataset, TensorDataset, TensorDataset]:
    """Training, validation and test set of uint8 images (28, 28) and labels. With `part`, so many training images, a third as
    many (at most all) for validation and for testing."""
    root = os.environ.get("DATA_DIR", "data")
    known, unknown = FashionMNIST(root, train=True, download=True), FashionMNIST(root, train=False, download=True)
    order = torch.randperm(len(known), generator=torch.Generator().manual_seed(0))
    train, val = order[VAL_IMAGES:], order[:VAL_IMAGES]
    if part:
        train, val = train[:part], val[: part // 3]
    test = torch.arange(len(unknown))[: part // 3 or None]
    return (
        TensorDataset(known.data[train], known.targets[train]),
        TensorDataset(known.data[val], known.targets[val]),
        TensorDataset(unknown.data[test], unknown.targets[test]),
    )


def fashion_loaders(size: int = 28, batch_size: int = 64, part: int = 0) -> tuple[Loader, Loader, Loader]:
    """Batches of normalized images (N, 1, size, size) and labels: for training, shuffled, for validation and for testing.

    On a CPU `part` training images, on an accelerator all of them.
    """

    def collate(samples: list[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
        images, labels = (torch.stack(column) for column in zip(*samples, strict=True))
        images = (images.unsqueeze(1) / 255 - MEAN) / STD
        return (F.interpolate(images, size=size, mode="bilinear") if size != 28 else images), labels

    train, val, test = fashion_sets(part if pick_device().type == "cpu" else 0)
    return (
        DataLoader(train, batch_size, shuffle=True, collate_fn=collate),
        DataLoader(val, 250, collate_fn=collate),
        DataLoader(test, 250, collate_fn=collate),
    )
