"""sigmoid LeNet 学不动，以及怎样修 | A sigmoid LeNet that does not learn, and the repair

alt: 损失：默认的 sigmoid 停在 ln 10，ReLU 下降 | Loss: plain sigmoid stays at ln 10, ReLU falls
timeout: 90
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
sigmoid, relu = nn.Sigmoid, nn.ReLU
for act, init, optim, lr in [
    (sigmoid, "default", sgd, 0.1),
    (sigmoid, "default", adam, 0.001),
    (sigmoid, "Xavier", adam, 0.005),
    (relu, "default", adam, 0.001),
]:
    torch.manual_seed(0)
    net, losses, gradients = lenet(act), [], []
    for weight in (p for p in net.parameters() if init == "Xavier" and p.dim() > 1):
        nn.init.xavier_uniform_(weight)
    optimizer = optim(net.parameters(), lr=lr)
    for batch in torch.randint(len(labels), (300, 32)):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        gradients.append(net[0].weight.grad.norm())
    name = f"{act.__name__}, {init}, {optim.__name__} {lr}"
    losses = torch.tensor(losses).view(-1, 25).mean(dim=1)
    print(f"{name}: first gradient {gradients[0]:.1e}, loss {losses[0]:.2f} -> {losses[-1]:.2f}")
    #> Sigmoid, default, SGD 0.1: first gradient 1.7e-04, loss 2.3... -> 2.3...
    #> Sigmoid, default, Adam 0.001: first gradient 1.7e-04, loss 2.3... -> ...
    #> Sigmoid, Xavier, Adam 0.005: first gradient 3.2e-03, loss 2.3... -> 0....
    #> ReLU, default, Adam 0.001: first gradient 1.2e-02, loss 2.... -> 0....
    ax.plot(range(25, 301, 25), losses, marker="o", label=name)
ax.axhline(torch.tensor(10.0).log(), color="C7", linestyle="dotted")  # ln 10
ax.set(xlabel="step", ylabel="training loss")
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()
