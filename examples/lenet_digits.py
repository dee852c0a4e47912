"""LeNet 识别手写数字 | LeNet reads handwritten digits

数据是 scikit-learn 自带的 1,797 张 8×8 手写数字。 | Data: 1,797 handwritten 8×8 digits from scikit-learn.
放大三倍，四周补 2 个像素，成为 28×28。 | Enlarged three times and padded by 2 pixels they are 28×28.
有加速器就用加速器，否则用 CPU。 | It runs on the accelerator where there is one, else on the CPU.

alt: 左：损失逐轮下降；右：三个种子的验证准确率 | Left: falling losses; right: validation accuracy of three seeds
alt: 混淆矩阵：几乎全在对角线上 | Confusion matrix: almost everything lies on the diagonal
alt: 正确类别概率最低的十张测试图片 | The ten test images with the lowest probability of the true class
"""

# %% 数据 | Data
# 随机留出 450 张作测试、150 张作验证，种子固定，划分不变。 | 450 random images are held out for testing, 150 for validation; the seed fixes the split.
# 均值与标准差只用训练集算。 | Mean and standard deviation come from the training images alone.
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")

digits = load_digits()
labels = torch.tensor(digits.target)  # (1797,), int64
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16  # (1797, 1, 8, 8)
images = F.pad(F.interpolate(images, size=24, mode="bilinear"), (2, 2, 2, 2))  # (1797, 1, 28, 28)

order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test_index, val_index, train_index = order[:450], order[450:600], order[600:]
images = (images - images[train_index].mean()) / images[train_index].std()
train_set, val_set, test_set = (TensorDataset(images[i], labels[i]) for i in (train_index, val_index, test_index))
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader, test_loader = DataLoader(val_set, batch_size=150), DataLoader(test_set, batch_size=150)
print(len(train_set), len(val_set), len(test_set), train_set[0][0].shape)
#> 1197 150 450 torch.Size([1, 28, 28])


# %% 模型 | Model
class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 6, kernel_size=5, padding=2),  # 28 -> 28
            nn.ReLU(),
            nn.MaxPool2d(2),  # -> 14
            nn.Conv2d(6, 16, kernel_size=5),  # -> 10
            nn.ReLU(),
            nn.MaxPool2d(2),  # -> 5
        )
        self.classifier = nn.Sequential(
            nn.Flatten(),
            nn.Linear(16 * 5 * 5, 120),
            nn.ReLU(),
            nn.Linear(120, 84),
            nn.ReLU(),
            nn.Linear(84, 10),
        )

    def forward(self, images):
        return self.classifier(self.features(images))


print(sum(p.numel() for p in LeNet().parameters()))
#> 61706


# %% 训练 | Training
# 每批随机平移至多 2 个像素，补的边刚好够。 | Each batch shifts by up to 2 pixels: the padding leaves room.
def evaluate(net, loader):
    # 平均损失与准确率；离开时恢复原来的模式 | mean loss and accuracy; leaves the mode as it was
    was_training = net.training
    net.eval()
    loss = correct = 0
    with torch.inference_mode():
        for images, labels in loader:
            images, labels = images.to(device), labels.to(device)
            logits = net(images)
            loss += F.cross_entropy(logits, labels, reduction="sum")
            correct += (logits.argmax(dim=1) == labels).sum()
    net.train(was_training)
    return loss.item() / len(loader.dataset), correct.item() / len(loader.dataset)


def train(seed, epochs=10):
    # 返回网络与每轮的（训练损失，验证损失，准确率） | the net; per epoch: train loss, validation loss, accuracy
    torch.manual_seed(seed)
    net = LeNet().to(device)
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-3)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=5e-3, epochs=epochs, steps_per_epoch=len(train_loader))
    history = []
    for _ in range(epochs):
        net.train()
        total = 0.0
        for images, labels in train_loader:
            images, labels = images.to(device), labels.to(device)
            images = images.roll(torch.randint(-2, 3, (2,)).tolist(), dims=(2, 3))
            loss = F.cross_entropy(net(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
            total += loss.detach() * len(labels)  # 按样本数加权 | weighted by samples
        history.append((total.item() / len(train_set), *evaluate(net, val_loader)))
    return net, history


net, history = train(seed=0)
for epoch, (train_loss, val_loss, accuracy) in enumerate(history, 1):
    print(f"{epoch:2}  train loss {train_loss:.3f}  val loss {val_loss:.3f}  accuracy {accuracy:.3f}")
    #>  1  train loss ...  val loss ...  accuracy 0....
    #>  2  train loss ...  val loss ...  accuracy 0....
    #>  3  train loss ...  val loss ...  accuracy 0....
    #>  4  train loss ...  val loss ...  accuracy 0....
    #>  5  train loss 0....  val loss 0....  accuracy 0....
    #>  6  train loss 0....  val loss 0....  accuracy 0....
    #>  7  train loss 0....  val loss 0....  accuracy 0....
    #>  8  train loss 0....  val loss 0....  accuracy 0....
    #>  9  train loss 0....  val loss 0....  accuracy 0....
    #> 10  train loss 0....  val loss 0....  accuracy 0....

# %% 评估 | Evaluation
# 一个种子只是抽一次签：再训练两个，看均值与范围。 | One seed is one draw: train two more for mean and range.
nets, histories = zip((net, history), train(seed=1), train(seed=2), strict=True)
accuracies = torch.tensor([evaluate(net, test_loader)[1] for net in nets])  # 测试集只用这一次 | the test set, once
print(f"test accuracy >= 0.97 for every seed: {(accuracies >= 0.97).all().item()}")
#> test accuracy >= 0.97 for every seed: True
print(f"mean {accuracies.mean():.4f}, from {accuracies.min():.4f} to {accuracies.max():.4f}")
#> mean 0.9..., from 0.9... to ...

figure, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
epochs = range(1, len(history) + 1)
left.plot(epochs, [h[0] for h in history], label="train")
left.plot(epochs, [h[1] for h in history], label="validation")
left.set(xlabel="epoch", ylabel="loss", yscale="log")
left.legend()
for seed, h in enumerate(histories):
    right.plot(epochs, [row[2] for row in h], color=f"C{seed + 2}", label=f"seed {seed}")
right.axhline(0.97, color="C7", linestyle="dotted")
right.set(xlabel="epoch", ylabel="validation accuracy")
right.legend()
plt.show()

# %% 混淆矩阵 | Confusion matrix
# 行是真实类别，列是预测；对角线之外都是错。 | Rows: truth, columns: prediction; off the diagonal: errors.
net.eval()
with torch.inference_mode():
    logits = torch.cat([net(images.to(device)).cpu() for images, _ in test_loader])
truth, predicted = labels[test_index], logits.argmax(dim=1)
confusion = torch.bincount(10 * truth + predicted, minlength=100).view(10, 10)
print(confusion.sum(dim=1))
#> tensor([48, 39, 55, 45, 41, 49, 40, 45, 49, 39])
print(f"{(predicted != truth).sum()} of {len(truth)} wrong")
#> ... of 450 wrong

figure, ax = plt.subplots(figsize=(4.2, 4.2), layout="constrained")
for row, column in confusion.nonzero().tolist():
    color = "C2" if row == column else "C3"
    ax.add_patch(plt.Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=color, alpha=0.4))
    ax.text(column, row, confusion[row, column].item(), ha="center", va="center")
ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), xticks=range(10), yticks=range(10), aspect="equal")
ax.set(xlabel="predicted", ylabel="true")
plt.show()

# %% 最难的图片 | Hardest images
# 正确类别概率最低的十张；红字是认错的。 | The ten with the lowest probability of the truth; red: wrong.
chance = logits.softmax(dim=1)[torch.arange(len(truth)), truth]
hardest = chance.argsort()[:10]

figure, axes = plt.subplots(2, 5, figsize=(7, 3.4), layout="constrained")
for ax, i in zip(axes.flat, hardest.tolist(), strict=True):
    ax.imshow(images[test_index[i], 0], cmap="gray_r")
    wrong = {"color": "C3"} if predicted[i] != truth[i] else {}
    ax.set_title(f"{truth[i]} → {predicted[i]}  ({chance[i]:.2f})", size=10, **wrong)
    ax.set_axis_off()
plt.show()
