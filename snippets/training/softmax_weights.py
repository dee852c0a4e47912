"""学到的权重像什么 | What the weights look like

alt: 十个类别的 8×8 权重图，能看出数字的轮廓 | The 8×8 weights of the ten classes, with outlines of digits in them
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
net = nn.Linear(64, 10)
optimizer = torch.optim.Adam(net.parameters(), lr=0.05, weight_decay=1e-3)
for _ in range(100):
    loss = nn.functional.cross_entropy(net(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
figure, axes = plt.subplots(2, 5, figsize=(6, 2.8), layout="constrained")
for digit, ax in enumerate(axes.flat):
    ax.imshow(net.weight[digit].detach().view(8, 8), cmap="RdBu", vmin=-2, vmax=2)
    ax.set_title(digit)
    ax.set_axis_off()
plt.show()
