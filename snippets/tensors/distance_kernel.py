"""高斯核 | The Gaussian kernel

alt: 六十个点的核矩阵热图：三团点成三个亮块 | Heat map of the kernel matrix of sixty points: three clusters show as three bright blocks
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
centers = torch.tensor([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]]).repeat_interleave(20, dim=0)
x = centers + 0.7 * torch.randn(60, 2)
d2 = torch.cdist(x, x).square()
sigma2 = d2[d2 > 0].median() / 4  # 中位数启发式 | the median heuristic
kernel = torch.exp(-d2 / (2 * sigma2))
print(kernel.shape, kernel.diagonal().allclose(torch.ones(60)), torch.linalg.eigvalsh(kernel.double()).min() > -1e-6)
#> torch.Size([60, 60]) True tensor(True)
plt.figure(figsize=(3.4, 2.8))
plt.imshow(kernel)
plt.colorbar()
plt.show()
