"""两个 4096 宽的线性层占多少内存 | What the two layers 4096 wide take"""

from torch import nn
from torchvision import models

MIB = 4 * 2**-20  # float32：4 字节 | 4 bytes each


def count(*layers):
    return sum(p.numel() for layer in layers for p in layer.parameters())


hidden = count(nn.Linear(6400, 4096, device="meta"), nn.Linear(4096, 4096, device="meta"))
imagenet = models.alexnet().to("meta")
two = count(imagenet.classifier[1], imagenet.classifier[4])
print(f"1 channel, 10 classes: {hidden:,} = {hidden * MIB:.0f} MiB")
#> 1 channel, 10 classes: 42,999,808 = 164 MiB
print(f"torchvision, ImageNet: {two:,} = {two * MIB:.0f} MiB of {count(imagenet) * MIB:.0f} MiB")
#> torchvision, ImageNet: 54,534,144 = 208 MiB of 233 MiB
print(f"weight, gradient, two moments of Adam: {4 * two * MIB:.0f} MiB")  # 训练时四份 | four copies to train
#> weight, gradient, two moments of Adam: 832 MiB
