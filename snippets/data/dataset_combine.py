"""拼接、配对、带索引 | Joined, paired, with the index"""

import torch
from torch.utils.data import ConcatDataset, Dataset, StackDataset, TensorDataset

a, b = TensorDataset(torch.arange(3)), TensorDataset(torch.arange(10, 12))
joined = ConcatDataset([a, b])
print(len(joined), joined[4])
#> 5 (tensor(11),)
pair = StackDataset(image=[1, 2], label=["a", "b"])
print(pair[1])
#> {'image': 2, 'label': 'b'}


class WithIndex(Dataset):
    def __init__(self, dataset):
        self.dataset = dataset

    def __len__(self):
        return len(self.dataset)

    def __getitem__(self, index):
        return index, *self.dataset[index]


print(WithIndex(joined)[4])
#> (4, tensor(11))
