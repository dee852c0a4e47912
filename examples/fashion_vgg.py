"""VGG-11 认衣服 | VGG-11 tells clothes apart

CPU 上：4,000 张训练图，放大到 32×32，三轮，网络只有八分之一宽；另用 1,333 张验证，1,333 张测试。 | On a CPU: 4,000 training images of 32×32, three epochs and an eighth of the width; 1,333 for validation, 1,333 for the test.
加速器上：完整的网络，55,000 张，224×224，十轮。 | On an accelerator: the full network, 55,000 images of 224×224, ten epochs.

needs: data fashion-mnist
timeout: 600
alt: 训练集与验证集的损失、准确率 | Loss and accuracy on training and validation set
"""  # fmt: skip

# %% 训练与测试 | Training and testing
from fashion_training import ON_CPU, train_and_test
from vgg import VGG, he_init

size, width, lr, dropout = (32, 1 / 8, 2e-3, 0.0) if ON_CPU else (224, 1.0, 1e-4, 0.5)
train_and_test(lambda: VGG((1, 1, 2, 2, 2), width=width, size=size, dropout=dropout).apply(he_init), size, lr)
#> ... parameters, ... training images of ..., ... epochs, seed 0
#> validation accuracy 0.... on ... images
#> test accuracy 0.... on ... images
