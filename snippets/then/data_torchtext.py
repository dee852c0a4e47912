"""torchtext 已停止开发 | torchtext is no longer developed"""

import torch
from torch.nn.utils.rnn import pad_sequence

try:
    from torchtext.data import Field

    Field(tokenize=str.split)
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torchtext'
texts = [s.split() for s in ("a b c", "b d")]
ids = {word: i for i, word in enumerate(["<pad>", *sorted({w for t in texts for w in t})])}
print(pad_sequence([torch.tensor([ids[w] for w in t]) for t in texts], batch_first=True))
#> tensor([[1, 2, 3],
#>         [2, 4, 0]])
