"""为什么不直接回归类别号 | Why not regress the number of the class"""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]
with_ones = torch.cat([images, torch.ones(len(images), 1)], dim=1)
one_hot = torch.nn.functional.one_hot(labels).float()


def least_squares(targets):  # 有全零的列，所以用伪逆 | some columns are all zero, hence the pseudo-inverse
    return with_ones[test] @ (torch.linalg.pinv(with_ones[train]) @ targets[train])


rounded = least_squares(labels.float()).round()
print(f"{(rounded == labels[test]).float().mean():.2f}")  # 回归类别号再取整 | the number, rounded
#> 0.22
scores = least_squares(one_hot)
print(f"{(scores.argmax(dim=1) == labels[test]).float().mean():.2f}")  # 每类一个得分 | one score per class
#> 0.93
