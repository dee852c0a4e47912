"""VGG 起步慢，是初始化的缘故 | VGG starts slowly: it is the initialization

alt: 左：默认初始化时信号逐层变小；右：默认的损失起初停在 ln 10，He 初始化很快下降 | Left: with the default the signal shrinks layer by layer; right: its loss stays at ln 10 at first, with He initialization it falls
timeout: 90
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
images = torch.tensor(load_digits().images, dtype=torch.float32).unsqueeze(1) / 16
images = F.interpolate((images - images.mean()) / images.std(), size=32, mode="bilinear")
labels = torch.tensor(load_digits().target)


def vgg(he):
    layers, i = [], 1
    for n, o in [(1, 8), (1, 16), (2, 32), (2, 64), (2, 64)]:  # VGG-11，通道是八分之一 | an eighth of the channels
        for _ in range(n):
            layers += [nn.Conv2d(i, o, 3, padding=1), nn.ReLU()]
            i = o
        layers.append(nn.MaxPool2d(2))
    linear = [nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10)]
    net = nn.Sequential(*layers, nn.Flatten(), *linear)
    for layer in net if he else []:
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
    return net


figure, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
for name, he in (("default", False), ("He", True)):
    torch.manual_seed(0)
    net, spread, losses = vgg(he), [], []
    x = images[:64]
    for layer in net:
        x = layer(x)
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            spread.append((x - x.mean(dim=0)).std().item())  # 不同图片之间的差别 | what tells images apart
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    for batch in torch.randint(len(labels), (150, 32)):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    mean = torch.tensor(losses).view(-1, 15).mean(dim=1)
    print(f"{name}: scores differ by {spread[-1]:.0e}, loss {mean[0]:.2f} -> {mean[-1]:.2f}")
    #> default: scores differ by 1e-05, loss 2.3... -> 0....
    #> He: scores differ by ...e-01, loss 2.... -> 0....
    left.plot(range(1, 12), spread, marker="o", label=name)
    right.plot(range(15, 151, 15), mean, marker="o", label=name)
left.set(xlabel="layer", ylabel="spread between images", yscale="log")
right.set(xlabel="step", ylabel="training loss")
right.legend()
plt.show()
