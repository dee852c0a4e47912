"""自定义数据集：长度和取一个 | A custom dataset: its length, and one item"""

import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self, count, transform=None):
        self.x = torch.arange(float(count))
        self.transform = transform

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        x = self.x[index]
        if self.transform:
            x = self.transform(x)
        return x, x**2


dataset = Squares(5, transform=lambda x: x + 1)
print(len(dataset), dataset[0], dataset[4])
#> 5 (tensor(1.), tensor(1.)) (tensor(5.), tensor(25.))
inputs, targets = next(iter(DataLoader(dataset, batch_size=3)))
print(inputs, targets)
#> tensor([1., 2., 3.]) tensor([1., 4., 9.])
