"""从 logits 到预测和准确率 | From logits to predictions and accuracy"""

import torch

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 2.0]])
labels = torch.tensor([0, 1])
print(logits.argmax(dim=1))
#> tensor([0, 2])
print(logits.softmax(dim=1)[0])
#> tensor([0.6652, 0.0900, 0.2447])
print((logits.argmax(dim=1) == labels).float().mean())
#> tensor(0.5000)
print((logits.topk(2, dim=1).indices == labels[:, None]).any(dim=1).float().mean())
#> tensor(1.)
score = torch.tensor([0.5, -1.0])
print(score > 0)
#> tensor([ True, False])
print(score.sigmoid())
#> tensor([0.6225, 0.2689])
