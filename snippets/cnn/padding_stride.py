"""步幅 2 就是隔一个取一个 | Stride 2 keeps every other output"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
image, kernel = torch.rand(1, 1, 8, 8), torch.rand(1, 1, 3, 3)
every = F.conv2d(image, kernel)  # 6×6
second = F.conv2d(image, kernel, stride=2)  # 3×3，只算四分之一 | computes a quarter
print(every.shape[2:], second.shape[2:], torch.allclose(every[..., ::2, ::2], second))
#> torch.Size([6, 6]) torch.Size([3, 3]) True

print(F.conv2d(image, torch.rand(1, 1, 1, 1), stride=2).shape)  # 1×1，步幅 2：四分之三没看 | three quarters unread
#> torch.Size([1, 1, 4, 4])
try:
    F.conv2d(image, kernel, stride=0)
except RuntimeError as e:
    print(e)
    #> non-positive stride is not supported
