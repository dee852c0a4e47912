"""从零写：高维线性回归里的权重衰减 | From scratch: weight decay in a high-dimensional regression"""

import torch

torch.manual_seed(0)
true_weight = torch.full((200,), 0.01)
x = torch.randn(120, 200)
y = x @ true_weight + 0.05 + 0.01 * torch.randn(120)
train, test = slice(0, 20), slice(20, 120)  # 20 个样本，200 个权重 | 20 samples for 200 weights

for decay in (0.0, 3.0):
    weight, bias = (
        torch.randn(200, generator=torch.Generator().manual_seed(1)).requires_grad_(),
        torch.zeros(1, requires_grad=True),
    )
    for _ in range(200):
        loss = (x[train] @ weight + bias - y[train]).square().mean() / 2 + decay / 2 * weight.square().sum()
        gradients = torch.autograd.grad(loss, (weight, bias))
        with torch.no_grad():
            for parameter, gradient in zip((weight, bias), gradients, strict=True):
                parameter -= 0.01 * gradient
    with torch.inference_mode():
        errors = [(x[part] @ weight + bias - y[part]).square().mean().item() for part in (train, test)]
    print(f"decay {decay}: training error {errors[0]:.4f}, test error {errors[1]:.4f}, |w| {weight.norm():.2f}")
    #> decay 0.0: training error 0.0000, test error 188.1904, |w| 14.17
    #> decay 3.0: training error 0.0010, test error 0.0237, |w| 0.05
