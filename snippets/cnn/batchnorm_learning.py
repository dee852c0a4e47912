"""sigmoid 的 LeNet，加与不加批量归一化 | A sigmoid LeNet with and without batch norm

alt: 不加：损失停在 ln 10；加了：很快下降 | Without, the loss stays at ln 10; with batch norm it falls fast
timeout: 90
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
images = F.pad(F.interpolate(images, size=24, mode="bilinear"), (2, 2, 2, 2))  # 28×28
labels = torch.tensor(digits.target)


def lenet(norm1d, norm2d):
    return nn.Sequential(
        *(nn.Conv2d(1, 6, 5), norm2d(6), nn.Sigmoid(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, 5), norm2d(16), nn.Sigmoid(), nn.MaxPool2d(2), nn.Flatten()),
        *(nn.Linear(256, 120), norm1d(120), nn.Sigmoid()),
        *(nn.Linear(120, 84), norm1d(84), nn.Sigmoid(), nn.Linear(84, 10)),
    )


figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
norms = {"without": [nn.Identity] * 2, "batch norm": [nn.BatchNorm1d, nn.BatchNorm2d]}
for name, layers in norms.items():
    torch.manual_seed(0)
    net, losses = lenet(*layers), []
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for batch in torch.randint(1347, (200, 32)):  # 前 1347 张训练 | the first 1,347 for training
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    net.eval()
    with torch.inference_mode():
        right = net(images[1347:]).argmax(dim=1) == labels[1347:]
    final, learned = sum(losses[-20:]) / 20, right.float().mean() > 0.85
    print(f"{name:10} loss {final:.2f}  test accuracy above 0.85: {learned}")
    #> without    loss 2.3...  test accuracy above 0.85: False
    #> batch norm loss 0....  test accuracy above 0.85: True
    ax.plot(losses, label=name)
ax.axhline(torch.tensor(10.0).log(), color="C7", linestyle="dotted")  # ln 10
ax.set(xlabel="step", ylabel="training loss")
ax.legend()
plt.show()
