"""样本形状不同 | Samples of different shapes"""

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

sentences = [torch.ones(3), torch.ones(5)]
try:
    next(iter(DataLoader(sentences, batch_size=2)))
except RuntimeError as e:
    print(e)
    #> stack expects each tensor to be equal size, but got [3] at entry 0 and [5] at entry 1


def pad(batch):
    return pad_sequence(batch, batch_first=True)


print(next(iter(DataLoader(sentences, batch_size=2, collate_fn=pad))).shape)
#> torch.Size([2, 5])
