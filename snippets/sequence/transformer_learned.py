"""学出来的位置：一张嵌入表，长度有上限 | Learned positions: an embedding table, with a largest length"""

import torch
from torch import nn


class Input(nn.Module):
    def __init__(self, vocabulary, dimensions, longest):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, dimensions)
        self.positions = nn.Embedding(longest, dimensions)

    def forward(self, tokens):  # (N, T) -> (N, T, D)
        places = torch.arange(tokens.shape[1], device=tokens.device)
        return self.tokens(tokens) + self.positions(places)


layer = Input(100, 64, longest=16)
print(layer(torch.randint(100, (2, 16))).shape)
#> torch.Size([2, 16, 64])
try:
    layer(torch.randint(100, (2, 17)))
except IndexError as e:
    print(e)
    #> index out of range in self
