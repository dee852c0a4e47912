"""样本数与标签数不等 | Unequal numbers of samples and labels"""

import torch
from torch.utils.data import TensorDataset

images, labels = torch.rand(6, 2), torch.arange(5)
try:
    TensorDataset(images, labels)
except AssertionError as e:
    print(e)
    #> Size mismatch between tensors
print(images.shape, labels.shape)  # 第 0 维要相等 | dimension 0 has to agree
#> torch.Size([6, 2]) torch.Size([5])
print(len(TensorDataset(images[:5], labels)))
#> 5
