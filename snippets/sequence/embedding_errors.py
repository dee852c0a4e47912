"""两条常见的报错：编号越界、类型不对 | The two usual errors: out of range, wrong dtype"""

import torch
from torch import nn

embedding = nn.Embedding(10, 4)
for tokens in (torch.tensor([10]), torch.tensor([-1]), torch.tensor([1.0])):
    try:
        embedding(tokens)
    except (IndexError, RuntimeError) as e:
        print(type(e).__name__, str(e).split("; ")[0])
        #> IndexError index out of range in self
        #> IndexError index out of range in self
        #> RuntimeError Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int

tokens = torch.tensor([3, 10])
# 先看这三个数 | look at these three first
print(tokens.min().item(), tokens.max().item(), embedding.num_embeddings)
#> 3 10 10
print(nn.Embedding(int(tokens.max()) + 1, 4)(tokens).shape)  # 最大编号加一 | the largest number plus one
#> torch.Size([2, 4])
print(embedding(torch.tensor([1.0]).long()).shape)  # int32 也行 | int32 will do, too
#> torch.Size([1, 4])
