"""LeNet 认衣服：Fashion-MNIST | LeNet tells clothes apart: Fashion-MNIST

CPU 上用 12,000 张训练图、三轮；有加速器就用 55,000 张、十轮。 | On a CPU 12,000 training images and three epochs; on an accelerator 55,000 and ten.
训练集用来学，验证集用来看进展，测试集最后用一次。 | The training set teaches, the validation set shows progress, the test set is used once, at the end.

needs: data fashion-mnist
timeout: 300
alt: 训练集与验证集的损失、准确率曲线 | Loss and accuracy of training and validation set
alt: 测试集的混淆矩阵：衬衫、T 恤、套头衫、外套互相混淆 | Confusion matrix of the test set: shirts, T-shirts, pullovers and coats are confused
"""

# %% 数据和网络 | Data and network
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from fashion import fashion_loaders
from torch import nn
from torchvision.datasets import FashionMNIST
from training_loop import correct, evaluate, pick_device, run_epoch

torch.manual_seed(0)
torch.set_num_threads(1)
device = pick_device()
train, val, test = fashion_loaders(part=12_000)
model = nn.Sequential(
    *[nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)],  # 28 -> 14
    *[nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()],  # -> 5, 400
    *[nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)],
).to(device)
epochs = 3 if device.type == "cpu" else 10
optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)

# %% 训练 | Training
history = []
for epoch in range(1, epochs + 1):
    model.train()
    seen = run_epoch(model, train, F.cross_entropy, correct, optimizer)
    held_out = evaluate(model, val, F.cross_entropy)
    scheduler.step()
    history.append((seen, held_out))
    if epoch > epochs - 3:
        row = f"train loss {seen['loss']:.3f}, validation loss {held_out['loss']:.3f}, accuracy {held_out['metric']:.3f}"
        print(f"epoch {epoch}: {row}")
        #> epoch ...: train loss 0...., validation loss 0...., accuracy 0....
        #> epoch ...: train loss 0...., validation loss 0...., accuracy 0....
        #> epoch ...: train loss 0...., validation loss 0...., accuracy 0....

axes = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")[1]
for ax, key, name in zip(axes, ("loss", "metric"), ("loss", "accuracy"), strict=True):
    for part, rows in zip(("train", "validation"), zip(*history, strict=True), strict=True):
        ax.plot(range(1, epochs + 1), [row[key] for row in rows], marker="o", label=part)
    ax.set(xlabel="epoch", title=name)
    ax.legend()
plt.show()

# %% 测试，只此一次 | The test, once
matrix = torch.zeros(10, 10, dtype=torch.int64)
model.eval()
with torch.inference_mode():
    for images, labels in test:
        predicted = model(images.to(device)).argmax(dim=1).cpu()
        matrix += torch.bincount(labels * 10 + predicted, minlength=100).view(10, 10)
print(f"{len(train.dataset):,} training images of 28×28, {epochs} epochs, seed 0")
#> ... training images of 28×28, ... epochs, seed 0
print(f"test accuracy {matrix.trace() / matrix.sum():.3f} on {matrix.sum():,} images")
#> test accuracy 0.... on ... images

names = FashionMNIST.classes
recall = matrix.diag() / matrix.sum(dim=1)
print("worst:", ", ".join(f"{names[i]} {recall[i]:.2f}" for i in recall.argsort()[:3]))
#> worst: Shirt 0...., ...
figure, ax = plt.subplots(figsize=(5, 4.4), layout="constrained")
ax.imshow(matrix, cmap="Blues", norm="log")
ax.set(xlabel="predicted", ylabel="true", xticks=range(10), yticks=range(10))
ax.set_xticklabels(names, rotation=60, ha="right", fontsize=8)
ax.set_yticklabels(names, fontsize=8)
for row in range(10):
    for column in range(10):
        if count := matrix[row, column].item():
            ax.text(column, row, count, ha="center", va="center", fontsize=7, color="white" if row == column else "black")
plt.show()
