"""传进去的是概率：softmax 做了两次 | Given probabilities: softmax twice"""

import torch
from torch import nn

labels = torch.tensor([0, 1, 2])
logits = 20 * torch.eye(3)  # 全对，而且很肯定 | all right, and very sure
loss_fn = nn.CrossEntropyLoss()
right, wrong = loss_fn(logits, labels), loss_fn(logits.softmax(dim=1), labels)
print(f"logits {right.item():.4f}, probabilities {wrong.item():.4f}")
#> logits 0.0000, probabilities 0.5514


def train(double):
    torch.manual_seed(0)
    x = torch.randn(300, 5)
    y = x[:, :3].argmax(dim=1)
    model = nn.Linear(5, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(100):
        outputs = model(x)
        loss = loss_fn(outputs.softmax(dim=1) if double else outputs, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f"loss {loss.item():.2f}, accuracy {(model(x).argmax(dim=1) == y).float().mean():.2f}"


print("logits:       ", train(double=False))
#> logits:        loss 0.18, accuracy 0.99
print("probabilities:", train(double=True))
#> probabilities: loss 0.69, accuracy 0.97
