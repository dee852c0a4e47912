"""嵌入：按编号取行 | An embedding looks rows up"""

import torch
from torch import nn

embedding = nn.Embedding(5, 3, padding_idx=0)
index = torch.tensor([[1, 4, 0]])
print(embedding(index).shape, torch.equal(embedding(index), embedding.weight[index]))
#> torch.Size([1, 3, 3]) True
print(embedding.weight[0])  # 填充的那一行是 0，也不训练 | the padding row is 0 and is not trained
#> tensor([0., 0., 0.], grad_fn=<SelectBackward0>)
for wrong in (torch.tensor([5]), torch.tensor([1.0])):
    try:
        embedding(wrong)
    except (IndexError, RuntimeError) as e:
        print(str(e).split(";")[0])
        #> index out of range in self
        #> Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int
