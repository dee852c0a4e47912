"""所有特征值都为正的概率 | The probability that all eigenvalues are positive"""

import torch

torch.manual_seed(0)
for k in (1, 2, 3, 4, 5):
    a = torch.randn(100_000, k, k)
    eigenvalues = torch.linalg.eigvalsh((a + a.mT) / 2)
    positive = eigenvalues > 0
    print(f"k={k}: one {positive.float().mean():.2f}, all {positive.all(dim=1).float().mean():.5f}, 0.5^k {0.5**k:.5f}")
    #> k=1: one 0.50, all 0.49983, 0.5^k 0.50000
    #> k=2: one 0.50, all 0.14619, 0.5^k 0.25000
    #> k=3: one 0.50, all 0.02553, 0.5^k 0.12500
    #> k=4: one 0.50, all 0.00273, 0.5^k 0.06250
    #> k=5: one 0.50, all 0.00012, 0.5^k 0.03125
