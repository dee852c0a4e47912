"""两个问题的答案：损失乘 1000、动量与学习率 | The answers: the loss times 1000, and momentum against the rate"""

import torch


def after(make, scale=1.0, steps=50):
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    optimizer = make([w])
    for _ in range(steps):
        loss = scale * (0.5 * w[0] ** 2 + 0.05 * w[1] ** 2)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [round(value, 3) for value in w.tolist()]


for scale in (1.0, 1000.0):
    print(f"loss × {scale:6}: Adam {after(lambda p: torch.optim.Adam(p, lr=0.01), scale)}")
    #> loss ×    1.0: Adam [0.537, 0.537]
    #> loss × 1000.0: Adam [0.537, 0.537]
print("SGD, loss × 1000:", after(lambda p: torch.optim.SGD(p, lr=0.1), 1000.0, steps=20))
#> SGD, loss × 1000: [nan, 1.2157668404714537e+19]
print("SGD 0.1:              ", after(lambda p: torch.optim.SGD(p, lr=0.1)))
#> SGD 0.1:               [0.005, 0.605]
print("momentum 0.9, lr 0.01:", after(lambda p: torch.optim.SGD(p, lr=0.01, momentum=0.9)))
#> momentum 0.9, lr 0.01: [-0.058, 0.644]
print("momentum 0.9, lr 0.1: ", after(lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)))
#> momentum 0.9, lr 0.1:  [-0.067, -0.058]
