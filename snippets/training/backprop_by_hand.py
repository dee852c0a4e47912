"""手算一遍反向，和 autograd 对照 | Backward by hand, against autograd"""

import torch

torch.manual_seed(0)
x, y = torch.randn(5, 3), torch.randn(5, 2)
w1, w2 = torch.randn(3, 4, requires_grad=True), torch.randn(4, 2, requires_grad=True)

z = x @ w1  # 前向，中间结果都要留着 | forward; intermediates are kept
h = z.relu()
out = h @ w2
loss = (out - y).square().mean()
loss.backward()

with torch.no_grad():  # 反向，从后往前用链式法则 | backward: the chain rule from the end
    d_out = 2 * (out - y) / out.numel()
    d_w2 = h.T @ d_out
    d_h = d_out @ w2.T
    d_z = d_h * (z > 0)
    d_w1 = x.T @ d_z
print(torch.allclose(d_w1, w1.grad), torch.allclose(d_w2, w2.grad))
#> True True
