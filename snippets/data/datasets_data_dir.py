"""数据在就用，不在就说清楚 | Use the data where they are, and say so where they are not"""

import os

from torchvision.datasets import FashionMNIST
from torchvision.transforms import v2

root = os.environ.get("DATA_DIR", "data")  # 放数据的文件夹 | the folder that holds data sets
try:
    train_set = FashionMNIST(root, train=True, transform=v2.ToImage())
    answer = f"{len(train_set)} images of shape {tuple(train_set[0][0].shape)}"
except RuntimeError as e:
    answer = str(e)
print(answer)
#> ...
