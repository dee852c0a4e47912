"""两道题的答案：键都相同；查询放大一百倍 | Answers: all keys equal; queries a hundred times larger"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 4, 8).unbind(0)
same = k[:1].expand(4, 8)  # 四个键一模一样 | four equal keys
out = F.scaled_dot_product_attention(q, same, v)
print(torch.allclose(out, v.mean(dim=0).expand(4, 8), atol=1e-6))
#> True

for factor in (1, 100):
    query = (factor * q).requires_grad_()
    weights = (query @ k.T / 8**0.5).softmax(dim=-1)
    (weights @ v).square().sum().backward()
    print(f"x {factor}: largest weights {weights.detach().amax(dim=-1).numpy().round(2)}, gradient {query.grad.norm():.0e}")
    #> x 1: largest weights [0.74 0.31 0.46 0.62], gradient 3e+00
    #> x 100: largest weights [1. 1. 1. 1.], gradient 3e-05
