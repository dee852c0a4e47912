"""损失曲线像哪一种 | Which of these does the loss curve look like?

alt: 六条损失曲线：正常、学习率太小、学习率太大、末尾多一个 softmax、标签错位、step 前清零 | Six loss curves: healthy, rate too small, rate too large, a softmax too many, labels shuffled, zeroed before the step
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)


def curve(lr=0.3, end=(), targets=labels, zero_too_late=False):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10), *end)
    optimizer, losses = torch.optim.SGD(model.parameters(), lr=lr), []
    for _ in range(300):
        batch = torch.randint(len(labels), (64,))
        loss = nn.functional.cross_entropy(model(images[batch]), targets[batch])
        optimizer.zero_grad()
        loss.backward()
        if zero_too_late:
            optimizer.zero_grad()
        optimizer.step()
        losses.append(loss.item())
    return losses


shuffled = labels[torch.randperm(len(labels), generator=torch.Generator().manual_seed(1))]
curves = {
    "healthy": curve(),
    "rate too small": curve(lr=0.001),
    "rate too large": curve(lr=20.0),
    "a softmax too many": curve(end=[nn.Softmax(dim=1)]),
    "labels of other images": curve(targets=shuffled),
    "zeroed before the step": curve(zero_too_late=True),
}
axes = plt.subplots(2, 3, figsize=(8, 3.6), sharex=True, sharey=True, layout="constrained")[1]
for ax, (name, losses) in zip(axes.flat, curves.items(), strict=True):
    print(f"{name:22} first {losses[0]:.2f}, last 20 {sum(losses[-20:]) / 20:.2f}")
    #> healthy                first 2.32, last 20 0.14
    #> rate too small         first 2.32, last 20 2.30
    #> rate too large         first 2.32, last 20 3.00
    #> a softmax too many     first 2.30, last 20 1.77
    #> labels of other images first 2.28, last 20 2.27
    #> zeroed before the step first 2.32, last 20 2.32
    ax.plot(losses)
    ax.axhline(2.303, color="C7", linestyle="dotted")  # ln 10
    ax.set(title=name, ylim=(0, 5))
plt.show()
