"""QR 分解 | QR decomposition"""

import torch

A = torch.tensor([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]])
try:
    torch.qr(A)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
Q, R = torch.linalg.qr(A)
print(Q.shape, R.shape, torch.linalg.qr(A, mode="complete").Q.shape)
#> torch.Size([3, 2]) torch.Size([2, 2]) torch.Size([3, 3])
print(torch.allclose(Q @ R, A))
#> True
