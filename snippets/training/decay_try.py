"""两个问题的答案：没有梯度时、学习率减半时 | The answers: without a gradient, and at half the rate"""

import torch

for lr in (0.1, 0.05):
    weight = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=lr, weight_decay=0.5)
    for _ in range(20):
        weight.grad = torch.zeros(1)  # 损失与它无关 | the loss does not depend on it
        optimizer.step()
    print(f"lr {lr}: weight after 20 steps {weight.item():.3f}, {(1 - lr * 0.5) ** 20:.3f}")
    #> lr 0.1: weight after 20 steps 0.358, 0.358
    #> lr 0.05: weight after 20 steps 0.603, 0.603
