"""手写数字：示例共用的数据 | Handwritten digits: the data that examples share

1,797 张 8×8 灰度图，来自 scikit-learn；1,197 张训练，150 张验证，450 张测试，划分固定。 | 1,797 gray 8×8 images from scikit-learn: 1,197 to train on, 150 for validation, 450 for testing, always the same.
单个种子的准确率有运气成分，所以每个示例训练三个种子。 | One seed's accuracy has luck in it, so each example trains three seeds.
"""  # fmt: skip

# %% 数据 | Data
# 放大用双线性插值；均值与标准差只用那 1,197 张训练图算。 | Enlarged bilinearly; mean and deviation come from the 1,197 images alone.
from collections.abc import Callable

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from training_loop import History

Loader = DataLoader[tuple[Tensor, ...]]
VALIDATION = 150  # 前 150 张用来验证 | the first 150 are for validation


def digit_images(size: int = 8) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Images (1347, 1, size, size) and labels (1347,) for training and validation; images and labels of 450 for testing."""
    bunch = load_digits()
    labels = torch.tensor(bunch.target)  # int64
    images = torch.tensor(bunch.images, dtype=torch.float32).unsqueeze(1) / 16
    if size != 8:
        images = F.interpolate(images, size=size, mode="bilinear")
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
    test, train = order[:450], order[450:]
    seen = images[train[VALIDATION:]]
    images = (images - seen.mean()) / seen.std()
    return images[train], labels[train], images[test], labels[test]


def digit_loaders(size: int = 8, batch_size: int = 64) -> tuple[Loader, Loader, Loader]:
    """Batches for training, shuffled, for validation and for testing."""
    images, labels, test_images, test_labels = digit_images(size)
    rest = TensorDataset(images[VALIDATION:], labels[VALIDATION:])
    validation, test = TensorDataset(images[:VALIDATION], labels[:VALIDATION]), TensorDataset(test_images, test_labels)
    return DataLoader(rest, batch_size, shuffle=True), DataLoader(validation, 150), DataLoader(test, 150)


# %% 三个种子 | Three seeds
def over_seeds(run: Callable[[], History], seeds: tuple[int, ...] = (0, 1, 2), name: str = "") -> list[History]:
    """Call `run` once for each seed; print the test accuracy, measured once at the end: mean and range, after `name`."""
    histories = []
    for seed in seeds:
        torch.manual_seed(seed)
        histories.append(run())
    last = torch.tensor([history[-1]["test"]["metric"] for history in histories])
    named = f"{name}: " if name else ""
    print(f"{named}test accuracy over {len(seeds)} seeds: mean {last.mean():.3f}, from {last.min():.3f} to {last.max():.3f}")
    return histories
