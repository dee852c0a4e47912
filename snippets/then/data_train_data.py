"""MNIST 的数据与标签 | Data and labels of MNIST"""

import warnings
from pathlib import Path

from torchvision.datasets import CIFAR10, MNIST

raw = Path("data/MNIST/raw")
raw.mkdir(parents=True)
images = bytes([0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28]) + bytes(2 * 28 * 28)
for part in ("train", "t10k"):  # 两张空白的图 | two blank images
    (raw / f"{part}-images-idx3-ubyte").write_bytes(images)
    (raw / f"{part}-labels-idx1-ubyte").write_bytes(bytes([0, 0, 8, 1, 0, 0, 0, 2, 5, 7]))
dataset = MNIST("data", train=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(dataset.train_labels)
    #> tensor([5, 7])
print(caught[0].message)
#> train_labels has been renamed targets
print(dataset.data.shape, dataset.targets, hasattr(CIFAR10, "train_data"))
#> torch.Size([2, 28, 28]) tensor([5, 7]) False
