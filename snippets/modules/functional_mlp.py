"""只用函数和张量写一个网络 | A network of functions and tensors alone"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
w1, b1 = torch.randn(8, 4) * 0.5, torch.zeros(8)
w2, b2 = torch.randn(2, 8) * 0.5, torch.zeros(2)
parameters = [p.requires_grad_() for p in (w1, b1, w2, b2)]  # 自己管参数 | you keep the parameters


def net(x):
    return F.linear(F.relu(F.linear(x, w1, b1)), w2, b2)


loss = F.cross_entropy(net(torch.rand(16, 4)), torch.randint(2, (16,)))
loss.backward()
print(f"{loss.item():.4f}", [tuple(p.grad.shape) for p in parameters])
#> 0.8297 [(8, 4), (8,), (2, 8), (2,)]
