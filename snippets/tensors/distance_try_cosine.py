"""同方向，不同长度 | One direction, two lengths"""

import torch
import torch.nn.functional as F

a = torch.tensor([[3.0, 4.0]])
print(torch.cdist(a, 10 * a), F.cosine_similarity(a, 10 * a))
#> tensor([[45.]]) tensor([1.])
