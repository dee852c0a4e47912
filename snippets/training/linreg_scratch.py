"""线性回归，从零写 | Linear regression from scratch"""

import torch

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)

weight = torch.zeros(2, requires_grad=True)
bias = torch.zeros(1, requires_grad=True)
for _ in range(30):
    for batch in torch.randperm(100).split(10):
        predictions = features[batch] @ weight + bias
        loss = (predictions - labels[batch]).square().mean() / 2
        loss.backward()
        with torch.no_grad():
            for parameter in (weight, bias):
                parameter -= 0.1 * parameter.grad
                parameter.grad = None
print(weight.detach(), bias.detach())
#> tensor([ 2.0008, -3.3989]) tensor([4.2002])
