"""迁移学习何时有用：从数字 0–4 到 5–9 | When transfer learning helps: from the digits 0-4 to 5-9

先学 0–4 是哪个数字、转了几个 90 度，再用很少的样本学 5–9。 | First learn which of 0-4 it is and how many quarter turns, then 5-9 from few samples.
三种做法用同样的样本、同样的步数：微调、冻结特征、从头训练。 | Three ways, same samples and steps: fine-tuning, frozen features, from scratch.
数据是 scikit-learn 自带的手写数字，随机放在 12×12 的画布上。 | The data: scikit-learn's digits, put at random places of a 12×12 canvas.

alt: 前两行是源任务：转过的 0 到 4；第三行是目标任务：5 到 9 | Two rows of the source task, turned 0 to 4; a row of the target task, 5 to 9
alt: 每类样本少时迁移领先，每类一百张时从头训练赶上 | With few samples transfer leads; at a hundred a class, training from scratch has caught up
"""  # fmt: skip

# %% 数据 | Data
# 四周补 2 个像素，每张图随机挪动：网络要学会“数字可以在任何地方”。 | Padded by 2 pixels, each image moved at random: a digit can be anywhere.
import copy

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from digits import digit_images
from torch import nn
from training_loop import pick_device

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
torch.manual_seed(0)
device = pick_device()


def scatter(images):
    padded = F.pad(images, (2, 2, 2, 2), value=images.min().item())
    moves = torch.randint(-2, 3, (len(images), 2)).tolist()
    return torch.stack([image.roll(move, dims=(1, 2)) for image, move in zip(padded, moves, strict=True)])


train_images, train_labels, test_images, test_labels = digit_images()
small, target = train_labels < 5, train_labels >= 5
source_images = scatter(torch.cat([train_images[small].rot90(turns, dims=(2, 3)) for turns in range(4)])).to(device)
source_labels = torch.cat([train_labels[small] + 5 * turns for turns in range(4)]).to(device)  # 20 类 | 20 classes
target_images, target_labels = scatter(train_images[target]).to(device), train_labels[target].to(device) - 5
held_out = test_labels >= 5
test_images, test_labels = scatter(test_images[held_out]).to(device), test_labels[held_out].to(device) - 5
print(len(source_labels), len(target_labels), len(test_labels))
#> 2692 674 222

figure, axes = plt.subplots(3, 10, figsize=(7, 2.3), layout="constrained")
for row, images in zip(axes, (source_images[:10], source_images[-10:], target_images[:10]), strict=True):
    for ax, image in zip(row, images.cpu(), strict=True):
        ax.imshow(image[0], cmap="gray_r")
        ax.set_axis_off()
plt.show()


# %% 网络：特征与头 | Network: features and head
class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        widths = (1, 8, 16, 64)
        blocks = [
            layer
            for wide, wider in zip(widths[:-1], widths[1:], strict=True)
            for layer in (nn.Conv2d(wide, wider, 3, padding=1), nn.MaxPool2d(2), nn.ReLU())
        ]
        self.features = nn.Sequential(*blocks, nn.Flatten())  # 12 -> 6 -> 3 -> 1
        self.head = nn.Linear(64, classes)

    def forward(self, images):
        return self.head(self.features(images))


# %% 训练 | Training
def train(model, groups, inputs, labels, steps, batch_size=20):
    optimizer = torch.optim.AdamW(groups, fused=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=peaks, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(labels), (batch_size,), device=device)
        loss = F.cross_entropy(model(inputs[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()


def pretrain():
    model = Net(classes=20).to(device)
    train(model, [{"params": model.parameters(), "lr": 5e-3}], source_images, source_labels, steps=300, batch_size=64)
    return model


# %% 三种做法 | Three ways
# 冻结的特征不变，所以只算一次。 | Frozen features do not change, so they are computed once.
def from_scratch(source, images, labels):
    model = Net(classes=5).to(device)
    train(model, [{"params": model.parameters(), "lr": 1e-2}], images, labels, steps=100)
    return model


def new_head(source):
    model = copy.deepcopy(source)
    model.head = nn.Linear(model.head.in_features, 5).to(device)
    return model


def frozen(source, images, labels):
    model = new_head(source)
    model.features.requires_grad_(False)
    train(model.head, [{"params": model.head.parameters(), "lr": 2e-2}], model.features(images), labels, steps=100)
    return model


def fine_tuned(source, images, labels):
    model = new_head(source)
    groups = [{"params": model.features.parameters(), "lr": 4e-3}, {"params": model.head.parameters(), "lr": 1e-2}]
    train(model, groups, images, labels, steps=100)
    return model


# %% 比较 | Comparison
# 每个种子各预训练一次，各抽一次样本；小样本是大样本的一部分。 | Each seed pre-trains and draws once; small sets are parts of larger ones.
ways, sizes = (fine_tuned, frozen, from_scratch), (2, 5, 10, 25, 100)
accuracy = torch.zeros(3, len(ways), len(sizes))  # 种子，做法，样本数 | seed, way, size
for seed in range(3):
    torch.manual_seed(seed)
    source = pretrain()
    order = torch.randperm(len(target_labels)).to(device)
    for j, size in enumerate(sizes):
        chosen = torch.cat([order[target_labels[order] == label][:size] for label in range(5)])
        for i, way in enumerate(ways):
            model = way(source, target_images[chosen], target_labels[chosen])
            with torch.inference_mode():
                accuracy[seed, i, j] = (model(test_images).argmax(dim=1) == test_labels).float().mean()

mean = accuracy.mean(dim=0)
print("per class   ", *(f"{size:5}" for size in sizes))
#> per class        2     5    10    25   100
for way, row in zip(ways, mean.tolist(), strict=True):
    print(f"{way.__name__:12}", *(f"{value:.3f}" for value in row))
    #> fine_tuned   0.... 0.... 0.... 0.... 0....
    #> frozen       0.... 0.... 0.... 0.... 0....
    #> from_scratch 0.... 0.... 0.... 0.... 0....

# %% 何时有用 | When it helps
lead = mean[0] - mean[2]  # 微调领先从头训练多少 | how far fine-tuning is ahead
print((lead[:2] > 0.05).all().item(), (lead[-1] < lead[0] / 2).item())  # 越多，领先越少 | the more, the less ahead
#> True True

figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
for i, way in enumerate(ways):
    ax.fill_between(sizes, accuracy[:, i].amin(dim=0), accuracy[:, i].amax(dim=0), color=f"C{i}", alpha=0.2, linewidth=0)
    ax.plot(sizes, mean[i], f"C{i}o-", label=way.__name__.replace("_", " "))
ax.set(xscale="log", xlabel="training images per class", ylabel="test accuracy")
ax.set_xticks(sizes, sizes)
ax.minorticks_off()
ax.legend()
plt.show()
