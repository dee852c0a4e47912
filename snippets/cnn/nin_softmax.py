"""结尾多一个 softmax：损失降不到 1.46 以下 | One softmax too many: the loss stays above 1.46

alt: 训练损失：收 logits 的降到 0 附近，多一个 softmax 的停在 1.46 之上 | Training loss: with logits it nears 0, with an extra softmax it stays above 1.46
timeout: 60
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
images = torch.tensor(load_digits().images, dtype=torch.float32).unsqueeze(1) / 8 - 1
labels = torch.tensor(load_digits().target)
perfect = torch.eye(10)[:1]  # 概率恰好是 1 | a probability of exactly 1
print(f"{F.cross_entropy(perfect, torch.tensor([0])):.4f}")
#> 1.4612

figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
for name, end in (("logits", []), ("softmax", [nn.Softmax(dim=1)])):
    torch.manual_seed(0)
    net = nn.Sequential(
        *[nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 32, 1), nn.ReLU(), nn.MaxPool2d(2)],
        *[nn.Conv2d(32, 64, 3), nn.ReLU(), nn.Conv2d(64, 10, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten(), *end],
    )
    optimizer, losses = torch.optim.Adam(net.parameters(), lr=5e-3), []
    for batch in torch.randint(1347, (400, 32)):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    mean = torch.tensor(losses).view(-1, 20).mean(dim=1)
    accuracy = (net(images[1347:]).argmax(dim=1) == labels[1347:]).float().mean()
    print(f"{name}: loss {mean[-1]:.2f}, accuracy {accuracy:.2f}")
    #> logits: loss 0.0..., accuracy 0.9...
    #> softmax: loss 1...., accuracy 0....
    ax.plot(range(20, 401, 20), mean, marker="o", label=name)
ax.axhline(1.4612, color="C7", linestyle="dotted")
ax.set(xlabel="step", ylabel="training loss", ylim=(0, 2.4))
ax.legend()
plt.show()
