"""词表变大：旧的行照抄 | A larger vocabulary: copy the old rows"""

import torch
from torch import nn

torch.manual_seed(0)
old = nn.Embedding(5, 3)
new = nn.Embedding(7, 3)
with torch.no_grad():
    new.weight[:5] = old.weight
    new.weight[5:] = old.weight.mean(dim=0)  # 新词从均值开始 | new words start from the mean
print(torch.equal(new(torch.tensor([4])), old(torch.tensor([4]))), new.weight.shape)
#> True torch.Size([7, 3])
try:
    new.load_state_dict(old.state_dict())
except RuntimeError as e:
    print(str(e).splitlines()[1].strip())
    #> size mismatch for weight: copying a param with shape torch.Size([5, 3]) from checkpoint, the shape in current model is torch.Size([7, 3]).
