"""长短不一：自定义 collate_fn | Unequal lengths: a custom collate_fn"""

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

dataset = [(torch.tensor([1, 2]), 0), (torch.tensor([3, 4, 5]), 1), (torch.tensor([6]), 0)]
try:
    next(iter(DataLoader(dataset, batch_size=2)))
except RuntimeError as e:
    print(e)
    #> stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1


def collate(samples):
    sequences, labels = zip(*samples, strict=True)
    lengths = torch.tensor([len(s) for s in sequences])
    return pad_sequence(sequences, batch_first=True), lengths, torch.tensor(labels)


print(next(iter(DataLoader(dataset, batch_size=3, collate_fn=collate))))
#> (tensor([[1, 2, 0],
#>         [3, 4, 5],
#>         [6, 0, 0]]), tensor([2, 3, 1]), tensor([0, 1, 0]))
