"""sigmoid LeNet 学不动，以及怎样修 | A sigmoid LeNet that does not learn, and the repair

alt: 损失：默认的 sigmoid 停在 ln 10，ReLU 下降 | Loss: plain sigmoid stays at ln 10, ReLU falls
timeout: 60
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
images = F.pad(F.interpolate(images, size=24, mode="bilinear"), (2, 2, 2, 2))  # 28×28
labels = torch.tensor(digits.target)


def lenet(act):
    conv = [nn.Conv2d(1, 6, 5), act(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), act(), nn.MaxPool2d(2)]
    dense = [nn.Linear(256, 120), act(), nn.Linear(120, 84), act(), nn.Linear(84, 10)]
    return nn.Sequential(*conv, nn.Flatten(), *dense)


figure, ax = plt.subplots(figsize=(8, 3), layout="constrained")
sgd, adam = torch.optim.SGD, torch.optim.Adam
for act, xavier, optim, lr in [
    (nn.Sigmoid, False, sgd, 0.1),
    (nn.Sigmoid, False, adam, 0.001),
    (nn.Sigmoid, True, adam, 0.005),
    (nn.ReLU, False, adam, 0.001),
]:
    torch.manual_seed(0)
    net, losses = lenet(act), []
    for weight in (p for p in net.parameters() if xavier and p.dim() > 1):
        nn.init.xavier_uniform_(weight)
    optimizer = optim(net.parameters(), lr=lr)
    for batch in (b for _ in range(6) for b in torch.randperm(len(labels)).split(32)):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        if not losses:
            gradient = net[0].weight.grad.norm()
        optimizer.step()
        losses.append(loss.item())
    name = f"{act.__name__}{' + Xavier' * xavier}, {optim.__name__} {lr}"
    epochs = torch.tensor(losses).view(6, -1).mean(dim=1)
    print(f"{name}: first gradient {gradient:.1e}, loss {epochs[0]:.2f} -> {epochs[-1]:.2f}")
    #> Sigmoid, SGD 0.1: first gradient 1.4e-04, loss 2.3... -> 2.3...
    #> Sigmoid, Adam 0.001: first gradient 1.4e-04, loss 2.3... -> 1....
    #> Sigmoid + Xavier, Adam 0.005: first gradient 2.0e-03, loss 2.3... -> 0....
    #> ReLU, Adam 0.001: first gradient 6.5e-03, loss 1.... -> 0....
    ax.plot(range(1, 7), epochs, marker="o", label=name)
ax.axhline(torch.tensor(10.0).log(), color="C7", linestyle="dotted")  # ln 10
ax.set(xlabel="epoch", ylabel="training loss")
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()
