"""批量相乘：最后两维做矩阵乘法，前面的维广播 | Batches: the last two axes multiply, the others broadcast"""

import torch

torch.manual_seed(0)
A = torch.randn(8, 2, 3)
B = torch.randn(8, 3, 4)
C = A @ B
print(C.shape)
#> torch.Size([8, 2, 4])
print(torch.allclose(C[5], A[5] @ B[5], atol=1e-6))
#> True
print(torch.equal(C, torch.bmm(A, B)))
#> True

print((torch.ones(8, 1, 2, 3) @ torch.ones(5, 3, 4)).shape)  # (8, 1) 与 (5,) 广播 | (8, 1) and (5,) broadcast
#> torch.Size([8, 5, 2, 4])

query = torch.randn(8, 4, 10, 16)  # (batch, heads, tokens, features)
key = torch.randn(8, 4, 10, 16)
scores = query @ key.mT  # mT 只转置最后两维 | mT swaps the last two axes only
print(scores.shape)
#> torch.Size([8, 4, 10, 10])
