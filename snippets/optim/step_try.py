"""两个问题的答案：连续两次 step、两次 backward | The answers: step twice, backward twice"""

import torch


def gradient_and_weight(backwards, steps):
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(backwards):
        (3 * w).sum().backward()
    for _ in range(steps):
        optimizer.step()
    return w.grad.item(), round(w.item(), 2)


print("one backward, one step: ", gradient_and_weight(1, 1))
#> one backward, one step:  (3.0, 0.7)
print("one backward, two steps:", gradient_and_weight(1, 2))  # 同一个梯度用了两次 | the same gradient, used twice
#> one backward, two steps: (3.0, 0.4)
print("two backwards, one step:", gradient_and_weight(2, 1))  # 梯度加了起来 | gradients add up
#> two backwards, one step: (6.0, 0.4)
