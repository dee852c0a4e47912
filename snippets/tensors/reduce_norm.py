"""范数 | Norms"""

import torch
from torch.nn import functional as F

x = torch.tensor([[3.0, 4.0], [6.0, 8.0]])
print(torch.linalg.vector_norm(x, dim=1))  # 每行的长度 | the length of each row
#> tensor([ 5., 10.])
print(torch.linalg.vector_norm(x, ord=1, dim=1))  # 绝对值之和 | sum of absolute values
#> tensor([ 7., 14.])
print(torch.linalg.vector_norm(x))  # 所有元素 | all elements
#> tensor(11.1803)
print(F.normalize(x, dim=1))  # 每行缩到长度 1 | each row scaled to length 1
#> tensor([[0.6000, 0.8000],
#>         [0.6000, 0.8000]])
