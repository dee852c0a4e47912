"""输入的尺度影响训练 | The scale of the input matters for training

alt: 输入标准化后损失很快下降，除以 255 慢一些，0 到 255 的原始像素起点高、震荡 | Standardized input learns fastest, pixels in 0 to 1 slower, raw pixels start high and jump
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
pixels = torch.tensor(digits.data, dtype=torch.float32) * 255 / 16  # 0 到 255 | 0 to 255
labels = torch.tensor(digits.target)
inputs = {"0 to 255": pixels, "0 to 1": pixels / 255, "standardized": (pixels - pixels.mean()) / pixels.std()}
final = {}
plt.figure(figsize=(5.5, 2.8), layout="constrained")
for name, x in inputs.items():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    losses = []
    for _ in range(100):
        loss = F.cross_entropy(net(x), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    plt.plot(losses, label=name)
    final[name] = losses[-1]
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
print(final["standardized"] < final["0 to 1"] < final["0 to 255"])
#> True
