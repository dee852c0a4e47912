"""两个问题的答案：总猜同一类、没有清零的累计 | The answers: always the same class, and a sum never reset"""

import torch

labels = torch.tensor([0] * 90 + [1] * 10)
predicted = torch.zeros_like(labels)
right = torch.bincount(labels[predicted == labels], minlength=2)
per_class = right / torch.bincount(labels)
print(f"all {right.sum() / 100:.2f}, mean of classes {per_class.mean():.2f}")
#> all 0.90, mean of classes 0.50

running = 0.0
for step in range(1, 4001):
    running += 2.0 if step <= 2000 else 1.0  # 损失减半 | the loss halves
    if step % 2000 == 0:
        print(step, running / 2000)  # 忘了 running = 0 | no running = 0
        #> 2000 2.0
        #> 4000 3.0
