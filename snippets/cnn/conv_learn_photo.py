"""从照片和它的边缘图学出 Sobel 核 | Learn the Sobel kernel from a photograph and its edges

alt: 随机的 3×3 核、学到的核、Sobel 核；前者变成与后者相同 | A random 3×3 kernel, the learned one, Sobel: the last two agree
timeout: 60
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
torch.set_num_threads(1)
photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2) / 255
image = F.interpolate(photo[None, None], size=(60, 90), mode="bilinear", antialias=True)
image = (image - image.mean()) / image.std()  # 学得快 | learns faster
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
target = F.conv2d(image, sobel[None, None])

conv = nn.Conv2d(1, 1, kernel_size=3)
kernels = {"before": conv.weight.detach()[0, 0].clone()}
optimizer = torch.optim.Adam(conv.parameters(), lr=0.05)
for _ in range(600):
    loss = F.mse_loss(conv(image), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
kernels |= {"learned": conv.weight.detach()[0, 0], "Sobel": sobel}
print(torch.allclose(kernels["learned"], sobel, atol=0.05))
#> True

figure, axes = plt.subplots(1, 3, figsize=(6, 2.2), layout="constrained")
for ax, (name, kernel) in zip(axes, kernels.items(), strict=True):
    for (i, j), value in zip([(i, j) for i in range(3) for j in range(3)], kernel.flatten().tolist(), strict=True):
        color = "C0" if value < 0 else "C1"
        ax.add_patch(plt.Rectangle((j, i), 1, 1, facecolor=color, alpha=min(abs(value) / 2.5, 1), edgecolor="C7"))
        ax.text(j + 0.5, i + 0.5, f"{value:.2f}", ha="center", va="center", size=9)
    ax.set(xlim=(-0.05, 3.05), ylim=(3.05, -0.05), aspect="equal", title=name)
    ax.axis("off")
plt.show()
