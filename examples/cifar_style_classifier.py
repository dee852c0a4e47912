"""彩色小图片的分类器 | A classifier of small color images

3×32×32 的彩色图片，十类。 | Color images of 3×32×32, in ten classes.
环境变量 `DATA_DIR` 指定的文件夹里有 CIFAR-10，就用它的前 6,000 张；没有就把手写数字染色，贴到照片的小块上。 | They are the first 6,000 of CIFAR-10, if the folder that `DATA_DIR` names has it, else colored digits on patches of photographs.

alt: 一批训练图片 | A batch of training images
alt: 损失与准确率曲线 | Loss and accuracy curves
alt: 各类的测试准确率 | Test accuracy of each class
"""  # fmt: skip

# %% 数据 | Data
# 两个来源给出同样的形状：(N, 3, 32, 32) 的 uint8 与标签。 | Both sources give uint8 (N, 3, 32, 32) and labels.
import os

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from digits import over_seeds
from sklearn.datasets import load_digits, load_sample_images
from torch import nn
from torch.utils.data import DataLoader, Dataset
from torchvision.datasets import CIFAR10
from torchvision.transforms import v2
from torchvision.utils import make_grid
from training_loop import fit, pick_device, plot

torch.set_num_threads(1)  # 小网络，一个线程足够 | a small net: one thread is enough
device = pick_device()


def made_images():
    generator = torch.Generator().manual_seed(0)
    bunch = load_digits()
    labels = torch.tensor(bunch.target)
    ink = F.interpolate(torch.tensor(bunch.images, dtype=torch.float32).unsqueeze(1) / 16, size=24, mode="bilinear")
    ink = F.pad(ink, (4, 4, 4, 4))  # (1797, 1, 32, 32)
    photos = [torch.tensor(photo).permute(2, 0, 1) / 255 for photo in load_sample_images().images]
    corners = torch.randint(0, 390, (len(labels), 2), generator=generator).tolist()
    grounds = torch.stack([photos[i % 2][:, y : y + 32, x : x + 32] for i, (y, x) in enumerate(corners)])
    dark = grounds.mean(dim=(1, 2, 3), keepdim=True) < 0.5
    colors = torch.rand(len(labels), 3, 1, 1, generator=generator) * 0.5 + 0.5 * dark  # 与背景分得开 | stands out
    images = (grounds * (1 - ink) + colors * ink).mul(255).byte()
    order = torch.randperm(len(labels), generator=generator)
    return images[order], labels[order], [str(digit) for digit in range(10)], 450


def cifar_images(root):
    cifar = CIFAR10(root, train=True)
    return torch.tensor(cifar.data[:6000]).permute(0, 3, 1, 2), torch.tensor(cifar.targets[:6000]), cifar.classes, 1000


try:
    images, labels, classes, held_out = cifar_images(os.environ["DATA_DIR"])
    source = "CIFAR-10"
except (KeyError, RuntimeError):
    images, labels, classes, held_out = made_images()
    source = "colored digits on photographs"
print(f"data: {source}")
#> data: ...


# %% 变换与加载 | Transforms and loading
# 训练时随机平移，验证和测试时不变。 | Random shifts for training, none for validation and testing.
class Images(Dataset):
    def __init__(self, images, labels, transform):
        self.images, self.labels, self.transform = images, labels, transform

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return self.transform(self.images[index]), self.labels[index]


end = [v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.5] * 3)]  # -1 到 1 | -1 to 1
train_transform = v2.Compose([v2.RandomCrop(32, padding=2, padding_mode="edge"), *end])
train_set = Images(images[held_out + 150 :], labels[held_out + 150 :], train_transform)
val_set = Images(images[held_out : held_out + 150], labels[held_out : held_out + 150], v2.Compose(end))
test_set = Images(images[:held_out], labels[:held_out], v2.Compose(end))
train = DataLoader(train_set, batch_size=32, shuffle=True)
val, test = DataLoader(val_set, batch_size=150), DataLoader(test_set, batch_size=150)

torch.manual_seed(0)
batch, batch_labels = next(iter(train))
print(tuple(batch.shape), [classes[label] for label in batch_labels[:8]])
#> (32, 3, 32, 32) [...]
plt.figure(figsize=(7, 1.9), layout="constrained")
plt.imshow((make_grid(batch[:16], nrow=8) * 0.5 + 0.5).permute(1, 2, 0))
plt.axis("off")
plt.show()


# %% 网络 | Network
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(3, 16, 5), nn.Conv2d(16, 32, 5)
        self.norm1, self.norm2 = nn.BatchNorm2d(16), nn.BatchNorm2d(32)
        self.fc1, self.fc2 = nn.Linear(32 * 5 * 5, 84), nn.Linear(84, 10)

    def forward(self, images):
        x = F.max_pool2d(self.norm1(self.conv1(images)).relu(), 2)  # (N, 16, 14, 14)
        x = F.max_pool2d(self.norm2(self.conv2(x)).relu(), 2)  # (N, 32, 5, 5)
        return self.fc2(self.fc1(torch.flatten(x, 1)).relu())


# %% 训练 | Training
models = []


def run(epochs=5):
    model = Net().to(device)
    models.append(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
    return fit(model, train, val, F.cross_entropy, optimizer, epochs, scheduler=scheduler, test=test)


histories = over_seeds(run)
#> test accuracy over 3 seeds: mean 0...., from 0.... to 0....
plot(histories[0])
plt.show()

# %% 各类的准确率 | Accuracy of each class
models[0].eval()
with torch.inference_mode():
    predicted = torch.cat([models[0](x.to(device)).argmax(dim=1).cpu() for x, _ in test])
truth = labels[:held_out]
total = torch.bincount(truth, minlength=10)
right = torch.bincount(truth[predicted == truth], minlength=10)
plt.figure(figsize=(6, 2.4), layout="constrained")
plt.bar(classes, right / total)
plt.ylabel("test accuracy")
plt.show()
print(f"worst class: {(right / total).min():.2f}")
#> worst class: 0....
