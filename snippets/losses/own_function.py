"""损失就是一个返回标量的函数 | A loss is a function that returns a scalar"""

import torch


def relative_error(predictions, targets, eps=1e-6):
    return ((predictions - targets).abs() / (targets.abs() + eps)).mean()


predictions = torch.tensor([90.0, 1.1], requires_grad=True)
loss = relative_error(predictions, torch.tensor([100.0, 1.0]))
loss.backward()
print(loss, predictions.grad)
#> tensor(0.1000, grad_fn=<MeanBackward0>) tensor([-0.0050,  0.5000])
