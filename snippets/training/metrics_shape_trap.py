"""topk 的结果是 (N, 1)，直接比较就错了 | topk gives (N, 1), and comparing it goes wrong"""

import torch

torch.manual_seed(0)
logits, labels = torch.randn(64, 10), torch.randint(10, (64,))
_, top_class = logits.topk(1, dim=1)
wrong = top_class == labels
print(wrong.shape, f"{wrong.float().mean():.3f}")  # (64, 64)，没有报错 | (64, 64), and no error
#> torch.Size([64, 64]) 0.099
right = top_class == labels.view(*top_class.shape)
print(right.shape, f"{right.float().mean():.3f}", f"{(logits.argmax(dim=1) == labels).float().mean():.3f}")
#> torch.Size([64, 1]) 0.094 0.094
