"""成批的矩阵乘不了 | Batches of matrices that cannot be multiplied"""

import torch

queries, keys = torch.ones(8, 5, 16), torch.ones(8, 7, 16)
try:
    queries @ keys
except RuntimeError as e:
    print(e)
    #> Expected size for first two dimensions of batch2 tensor to be: [8, 16] but got: [8, 7].
print((queries @ keys.mT).shape)  # 交换最后两维 | swaps the last two axes
#> torch.Size([8, 5, 7])
try:
    torch.bmm(torch.ones(5, 16), torch.ones(16, 7))
except RuntimeError as e:
    print(e)
    #> batch1 must be a 3D tensor
