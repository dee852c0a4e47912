"""多层感知机，从零写 | A multilayer perceptron from scratch"""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]

torch.manual_seed(0)
w1, b1 = (torch.randn(64, 64) * (2 / 64) ** 0.5).requires_grad_(), torch.zeros(64, requires_grad=True)
w2, b2 = (torch.randn(64, 10) * (1 / 64) ** 0.5).requires_grad_(), torch.zeros(10, requires_grad=True)


def net(x):
    hidden = (x @ w1 + b1).clamp(min=0)  # ReLU
    return hidden @ w2 + b2


for _ in range(40):
    for batch in train[torch.randperm(len(train))].split(64):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        gradients = torch.autograd.grad(loss, (w1, b1, w2, b2))
        with torch.no_grad():
            for parameter, gradient in zip((w1, b1, w2, b2), gradients, strict=True):
                parameter -= 0.3 * gradient
with torch.inference_mode():
    print((net(images[test]).argmax(dim=1) == labels[test]).float().mean() > 0.96)
    #> tensor(True)
