"""批量归一化只有一个值 | Batch norm with one value per channel"""

import torch
from torch import nn

norm = nn.BatchNorm1d(4)
try:
    norm(torch.ones(1, 4))
except ValueError as e:
    print(e)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 4])
print(norm.eval()(torch.ones(1, 4)).shape)
#> torch.Size([1, 4])
norm.train()
loader = torch.utils.data.DataLoader(torch.ones(9, 4), batch_size=4, drop_last=True)
print([len(norm(batch)) for batch in loader])  # 不要只有一个样本的最后一批 | without the last batch of one
#> [4, 4]
