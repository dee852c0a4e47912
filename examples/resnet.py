"""ResNet 识别手写数字 | ResNet reads handwritten digits

在 CPU 上，图放大到 32×32，网络只有四分之一宽；在加速器上用原尺寸。 | On a CPU: 32×32 images, a quarter of the width; full size on an accelerator.
数据是 scikit-learn 的 1,797 张手写数字。 | Data: the 1,797 handwritten digits of scikit-learn.

alt: 损失与准确率曲线：六轮之内验证准确率升到 95% 以上 | Loss and accuracy curves: validation accuracy rises above 95 % within six epochs
"""  # fmt: skip

# %% 残差块 | Residual block
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from digits import digit_loaders, over_seeds
from torch import nn
from training_loop import fit, pick_device, plot


class Residual(nn.Module):
    def __init__(self, in_channels, channels, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, channels, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.shortcut = nn.Identity()
        if stride != 1 or in_channels != channels:  # 形状变了，残差连接也要变 | a new shape: the residual connection follows
            self.shortcut = nn.Sequential(nn.Conv2d(in_channels, channels, 1, stride, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return F.relu(y + self.shortcut(x))


# %% 整个网络 | The whole network
class ResNet(nn.Module):
    """(N, in_channels, H, W) to logits (N, classes); the last stage is 32 times smaller than the image."""

    def __init__(self, blocks, in_channels=1, classes=10, width=64):
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(in_channels, width, 7, stride=2, padding=3, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2, padding=1),
        )
        stages, channels = [], width
        for i, count in enumerate(blocks):
            out = width * 2**i  # 图小一半，通道翻倍 | half the size, twice the channels
            first = Residual(channels, out, stride=1 if i == 0 else 2)
            stages.append(nn.Sequential(first, *(Residual(out, out) for _ in range(count - 1))))
            channels = out
        self.stages = nn.Sequential(*stages)
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes))

    def forward(self, images):
        return self.head(self.stages(self.stem(images)))


def resnet18(in_channels=1, classes=10, width=64):
    return ResNet((2, 2, 2, 2), in_channels, classes, width)


def resnet34(in_channels=1, classes=10, width=64):
    return ResNet((3, 4, 6, 3), in_channels, classes, width)


# %% 训练 | Training
# 直接运行时才训练，导入时不训练。 | Trains when run, not when imported.
if __name__ == "__main__":
    torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
    device = pick_device()
    size, width = (32, 16) if device.type == "cpu" else (224, 64)
    train, val, test = digit_loaders(size)

    def run(net):
        model = net(width=width).to(device)
        optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
        scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=6)
        return fit(model, train, val, F.cross_entropy, optimizer, epochs=6, scheduler=scheduler, test=test)

    histories = over_seeds(lambda: run(resnet18))
    #> test accuracy over 3 seeds: mean 0.9..., from 0.9... to 0.9...
    print(all(history[-1]["test"]["metric"] >= 0.95 for history in histories))
    #> True
    torch.manual_seed(0)
    print(f"ResNet-34, one seed: {run(resnet34)[-1]['test']['metric']:.3f}")
    #> ResNet-34, one seed: 0.9...
    plot(histories[0])
    plt.show()
