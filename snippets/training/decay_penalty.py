"""与损失里加 L2 项相同（SGD） | The same as an L2 term in the loss (SGD)"""

import torch

torch.manual_seed(0)
x, y = torch.randn(20, 5), torch.randn(20)
start = torch.randn(5)


def train(weight_decay, penalty, kind):
    weight = start.clone().requires_grad_()
    optimizer = kind([weight], lr=0.05, weight_decay=weight_decay)
    for _ in range(50):
        loss = (x @ weight - y).square().mean() + penalty / 2 * weight.square().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return weight.detach()


print(torch.allclose(train(0.3, 0, torch.optim.SGD), train(0, 0.3, torch.optim.SGD), atol=1e-6))
#> True
print(torch.allclose(train(0.3, 0, torch.optim.Adam), train(0, 0.3, torch.optim.Adam), atol=1e-6))
#> True
print(torch.allclose(train(0.3, 0, torch.optim.AdamW), train(0, 0.3, torch.optim.AdamW), atol=1e-2))  # 不同 | differs
#> False
