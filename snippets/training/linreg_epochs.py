"""三轮够不够：学习率 0.03 和 0.3 | Are three epochs enough? Learning rates 0.03 and 0.3"""

import torch

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)
for lr in (0.03, 0.3):
    parameters = torch.zeros(3, requires_grad=True)
    losses = {}
    for epoch in range(1, 31):
        for batch in torch.randperm(100).split(10):
            loss = (features[batch] @ parameters[:2] + parameters[2] - labels[batch]).square().mean() / 2
            (gradient,) = torch.autograd.grad(loss, parameters)
            with torch.no_grad():
                parameters -= lr * gradient
        with torch.inference_mode():
            losses[epoch] = (features @ parameters[:2] + parameters[2] - labels).square().mean() / 2
    print(lr, [f"{losses[epoch]:.1e}" for epoch in (1, 3, 30)])
    #> 0.03 ['8.7e+00', '2.7e+00', '5.7e-05']
    #> 0.3 ['3.0e-02', '4.7e-05', '4.7e-05']
