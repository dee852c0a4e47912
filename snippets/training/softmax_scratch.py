"""softmax 回归，从零写 | Softmax regression from scratch"""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16  # (1797, 64)
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]


def log_softmax(scores):
    scores = scores - scores.max(dim=1, keepdim=True).values  # 防溢出 | keeps exp from overflowing
    return scores - scores.exp().sum(dim=1, keepdim=True).log()


def cross_entropy(scores, labels):
    return -log_softmax(scores).gather(1, labels.unsqueeze(1)).mean()


torch.manual_seed(0)
weight = (0.01 * torch.randn(64, 10)).requires_grad_()
bias = torch.zeros(10, requires_grad=True)
for _ in range(30):
    for batch in train[torch.randperm(len(train))].split(64):
        loss = cross_entropy(images[batch] @ weight + bias, labels[batch])
        loss.backward()
        with torch.no_grad():
            for parameter in (weight, bias):
                parameter -= 0.5 * parameter.grad
                parameter.grad = None
with torch.inference_mode():
    predicted = (images[test] @ weight + bias).argmax(dim=1)
print((predicted == labels[test]).float().mean() > 0.94)
#> tensor(True)
