"""验证循环的三个老毛病 | Three old mistakes in validation loops"""

import torch
from torch import nn

torch.manual_seed(0)
loss_fn = nn.CrossEntropyLoss()
logits = torch.tensor([[9.0, 0.0]] * 130)  # 总说第 0 类 | always says class 0
labels = torch.tensor([0] * 128 + [1] * 2)  # 最后两个错 | the last two are wrong
batches = list(zip(logits.split(64), labels.split(64), strict=True))  # 64、64、2 | 64, 64 and 2

loss = accuracy = 0.0
for x, y in batches:
    loss = loss_fn(x, y).item()  # 盖掉了，没有累加 | overwritten, not added
    accuracy += (x.argmax(dim=1) == y).float().mean().item()
print(f"overwritten: loss {loss:.2f}; never divided: accuracy {accuracy:.2f}")
#> overwritten: loss 9.00; never divided: accuracy 2.00
print(f"mean of batch means: accuracy {accuracy / len(batches):.3f}")
#> mean of batch means: accuracy 0.667

total = correct = 0.0
for x, y in batches:
    total += loss_fn(x, y).item() * len(y)
    correct += (x.argmax(dim=1) == y).sum().item()
print(f"right: loss {total / len(labels):.2f}, accuracy {correct / len(labels):.3f}")
#> right: loss 0.14, accuracy 0.985
