"""LeNet 认衣服：有没有批量归一化 | LeNet tells clothes apart, with and without batch normalization

同样的网络、种子、学习率和数据，激活是 sigmoid。 | Same network, seed, learning rate and data; the activation is sigmoid.
CPU 上：4,000 张训练图，三轮；另用 1,333 张验证，1,333 张测试。 | On a CPU: 4,000 training images, three epochs; 1,333 for validation, 1,333 for the test.

needs: data fashion-mnist
timeout: 600
alt: 没有批量归一化：训练集与验证集的损失、准确率 | Without batch normalization: loss and accuracy on training and validation set
alt: 有批量归一化：训练集与验证集的损失、准确率 | With batch normalization: loss and accuracy on training and validation set
"""

# %% 网络 | Network
from fashion_training import train_and_test
from torch import nn


def lenet(batch_norm):
    norm2d, norm1d = (nn.BatchNorm2d, nn.BatchNorm1d) if batch_norm else (nn.Identity, nn.Identity)
    return nn.Sequential(
        *[nn.Conv2d(1, 6, 5, padding=2), norm2d(6), nn.Sigmoid(), nn.AvgPool2d(2)],
        *[nn.Conv2d(6, 16, 5), norm2d(16), nn.Sigmoid(), nn.AvgPool2d(2), nn.Flatten()],
        *[nn.Linear(400, 120), norm1d(120), nn.Sigmoid(), nn.Linear(120, 84), norm1d(84), nn.Sigmoid(), nn.Linear(84, 10)],
    )


# %% 没有 | Without
train_and_test(lambda: lenet(batch_norm=False), 28, lr=1e-2)
#> ... parameters, ... training images of 28×28, ... epochs, seed 0
#> validation accuracy 0.... on ... images
#> test accuracy 0.... on ... images

# %% 有 | With
train_and_test(lambda: lenet(batch_norm=True), 28, lr=1e-2)
#> ... parameters, ... training images of 28×28, ... epochs, seed 0
#> validation accuracy 0.... on ... images
#> test accuracy 0.... on ... images
