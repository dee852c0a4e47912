"""微调：每类十张图片，预训练值多少 | Fine-tuning: ten images a class, and what pretraining is worth

EfficientNet-Lite0 在 ImageNet 上见过照片，没有见过 Fashion-MNIST 的灰度图；两者都由 `make data` 取得。 | EfficientNet-Lite0 has seen ImageNet's photographs, never Fashion-MNIST's gray images; `make data` fetches both.
每类 10 张训练图片，放大到 40×40，三个种子，三种做法；种子也决定抽到哪些图片。 | 10 training images a class, enlarged to 40×40, three ways, three seeds; the seed also draws the images.
学习率和轮数是事先定的常用值，什么也没有挑选，所以不需要验证集。 | Learning rates and epochs are common values, fixed beforehand; nothing is chosen, so no validation set is needed.

needs: data efficientnet-lite0, data fashion-mnist
timeout: 1200
alt: 三种做法、三个种子的测试准确率：从头训练最低 | Test accuracy of three ways and three seeds: from scratch it is lowest
"""  # fmt: skip

# %% 数据 | Data
# 灰度图复制成三个通道；像素映射到 -1 到 1，和预训练时一样。 | Gray becomes three equal channels; values from -1 to 1, as in pre-training.
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from efficientnet_lite import EfficientNetLite0, pretrained
from fashion import fashion_sets
from torch import nn
from training_loop import pick_device

torch.set_num_threads(1)
device = pick_device()
train_set, _, test_set = fashion_sets()
count = 300 if device.type == "cpu" else len(test_set)  # CPU 上测 300 张 | on a CPU 300 are tested
test_images, test_labels = test_set[:count]


def prepare(data):
    # (N, 28, 28) uint8 -> (N, 3, 40, 40)
    images = F.interpolate(data.unsqueeze(1).float() / 127.5 - 1, size=40, mode="bilinear")
    return images.expand(-1, 3, -1, -1).to(device, memory_format=torch.channels_last)


def draw(seed):
    """Ten images of each class and their labels."""
    known, labels = train_set.tensors
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(seed))
    few = torch.cat([order[labels[order] == label][:10] for label in range(10)])
    return prepare(known[few]), labels[few].to(device)


# %% 三种做法 | Three ways
def train(net, optimizer, images, labels, epochs, frozen):
    for _ in range(epochs):
        net.train(not frozen)  # 评估模式保持预训练时的统计量 | evaluation mode keeps the statistics of pre-training
        for batch in torch.randperm(len(images), device=device).split(20):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def scratch(images, labels):
    net = EfficientNetLite0(classes=10).to(device, memory_format=torch.channels_last)
    for layer in net.modules():  # 60 步就要用上的统计量 | statistics that are wanted after 60 steps
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = 0.1
    train(net, torch.optim.AdamW(net.parameters(), lr=3e-3), images, labels, epochs=12, frozen=False)
    return net


def head_only(images, labels):
    net = pretrained().requires_grad_(False)
    net.classifier = nn.Linear(net.classifier.in_features, 10)  # 新的头要求梯度 | the new head requires gradients
    net.to(device, memory_format=torch.channels_last)
    with torch.no_grad():
        features = net.features(images).mean(dim=(2, 3))  # 主干不动，算一次就够 | the backbone rests: once is enough
    optimizer = torch.optim.AdamW(net.classifier.parameters(), lr=1e-2)
    for _ in range(100):
        loss = F.cross_entropy(net.classifier(features), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return net


def head_then_all(images, labels):
    net = head_only(images, labels).requires_grad_(True)
    backbone = [p for name, p in net.named_parameters() if not name.startswith("classifier")]
    groups = [{"params": backbone, "lr": 3e-4}, {"params": net.classifier.parameters(), "lr": 1e-3}]
    train(net, torch.optim.AdamW(groups), images, labels, epochs=5, frozen=True)
    return net


# %% 三个种子 | Three seeds
@torch.inference_mode()
def accuracy(net):
    net.eval()
    answers = torch.cat([net(prepare(part)).argmax(dim=1).cpu() for part in test_images.split(100)])
    return (answers == test_labels).float().mean().item()


results = {}
for name, build in {"from scratch": scratch, "new head only": head_only, "head, then all": head_then_all}.items():
    scores = []
    for seed in (0, 1, 2):
        torch.manual_seed(seed)
        scores.append(accuracy(build(*draw(seed))))
    results[name] = torch.tensor(scores)
    print(f"{name:14} mean {results[name].mean():.3f}, from {results[name].min():.3f} to {results[name].max():.3f}")
    #> from scratch   mean 0...., from 0.... to 0....
    #> new head only  mean 0...., from 0.... to 0....
    #> head, then all mean 0...., from 0.... to 0....
margin = results["head, then all"] - results["from scratch"]
print(f"pretraining gains {margin.mean():.3f} on average, {margin.min():.3f} at least")
#> pretraining gains 0.... on average, 0.... at least

for row, scores in enumerate(results.values()):
    plt.scatter(scores, [row] * 3)
plt.yticks(range(3), results)
plt.ylim(2.5, -0.5)
plt.xlabel(f"test accuracy ({count} images)")
plt.xlim(0, 1)
plt.gcf().set_size_inches(6, 2)
plt.show()
