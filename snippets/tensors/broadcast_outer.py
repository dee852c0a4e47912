"""所有组合：列 (n, 1) 对行 (m,) | All pairs: a column (n, 1) against a row (m,)"""

import torch

x = torch.tensor([1, 2, 3])
print(x[:, None] + 10 * x)  # 两两相加 | outer sum
#> tensor([[11, 21, 31],
#>         [12, 22, 32],
#>         [13, 23, 33]])
print((x[:, None] * x).equal(torch.outer(x, x)))
#> True

position = torch.arange(4)
print(position[:, None] >= position)  # 因果掩码 | a causal mask
#> tensor([[ True, False, False, False],
#>         [ True,  True, False, False],
#>         [ True,  True,  True, False],
#>         [ True,  True,  True,  True]])

labels = torch.tensor([2, 0])
print((labels[:, None] == torch.arange(3)).long())  # 独热编码 | one-hot
#> tensor([[0, 0, 1],
#>         [1, 0, 0]])

torch.manual_seed(0)
a, b = torch.randn(4, 8), torch.randn(5, 8)
difference = a[:, None, :] - b[None, :, :]  # (4, 1, 8) - (1, 5, 8)
distances = torch.linalg.vector_norm(difference, dim=2)
print(difference.shape, distances.shape)
#> torch.Size([4, 5, 8]) torch.Size([4, 5])
print(distances.allclose(torch.cdist(a, b), atol=1e-5))
#> True
