"""Fashion-MNIST：训练、验证、只测一次 | Fashion-MNIST: train, validate, test once

各个网络的页面共用的一个函数：同样的划分、同样的优化器，数字才能放在一起看。 | One function for the pages of all networks: with the same division and optimizer their numbers can be read side by side.
CPU 上 4,000 张训练图、三轮；加速器上 55,000 张、十轮。 | On a CPU 4,000 training images and three epochs; on an accelerator 55,000 and ten.

needs: data fashion-mnist
"""  # fmt: skip

# %% 训练与测试 | Training and testing
from collections.abc import Callable

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from fashion import fashion_loaders
from torch import nn
from training_loop import History, fit, pick_device, plot

ON_CPU = pick_device().type == "cpu"


def train_and_test(build: Callable[[], nn.Module], size: int, lr: float, epochs: int = 3 if ON_CPU else 10) -> History:
    """Build a network with seed 0, train it on images of size×size, test it once; print the accuracies, show the curves."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    train, val, test = fashion_loaders(size, batch_size=32 if ON_CPU else 128, part=4000)
    # 通道在最内层，窄的卷积在 CPU 上往往更快 | channels innermost: narrow convolutions are often faster on a CPU
    model = build().to(pick_device(), memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
    history = fit(model, train, val, F.cross_entropy, optimizer, epochs, scheduler, test=test)
    count = sum(p.numel() for p in model.parameters())
    print(f"{count:,} parameters, {len(train.dataset):,} training images of {size}×{size}, {epochs} epochs, seed 0")
    print(f"validation accuracy {history[-1]['val']['metric']:.3f} on {len(val.dataset):,} images")
    print(f"test accuracy {history[-1]['test']['metric']:.3f} on {len(test.dataset):,} images")
    plot(history)
    plt.show()
    return history
