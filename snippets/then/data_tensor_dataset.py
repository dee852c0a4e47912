"""张量数据集不限两个 | TensorDataset takes any number of tensors"""

import torch
from torch.utils.data import TensorDataset

x, y = torch.arange(6.0).view(3, 2), torch.tensor([0, 1, 0])
try:
    TensorDataset(data_tensor=x, target_tensor=y)
except TypeError as e:
    print(e)
    #> TensorDataset.__init__() got an unexpected keyword argument 'data_tensor'
print(TensorDataset(x, y)[1])
#> (tensor([2., 3.]), tensor(1))
