"""权重的形状与参数个数 | Weight shapes and numbers of parameters"""

from torch import nn

layers = [
    nn.Conv2d(3, 64, kernel_size=7),
    nn.Conv2d(64, 128, kernel_size=3),
    nn.Conv2d(64, 128, kernel_size=3, bias=False),
    nn.Conv2d(64, 128, kernel_size=1),
    nn.Conv2d(64, 128, kernel_size=3, groups=4),
    nn.Conv2d(64, 64, kernel_size=3, groups=64),
    nn.Conv1d(64, 128, kernel_size=3),
    nn.ConvTranspose2d(64, 128, kernel_size=3),
    nn.Linear(64, 128),
]
for layer in layers:
    name = type(layer).__name__ + (f" groups={layer.groups}" if getattr(layer, "groups", 1) > 1 else "")
    count = sum(p.numel() for p in layer.parameters())
    print(f"{name:16} {str(tuple(layer.weight.shape)):17} {count:6}")
    #> Conv2d           (64, 3, 7, 7)       9472
    #> Conv2d           (128, 64, 3, 3)    73856
    #> Conv2d           (128, 64, 3, 3)    73728
    #> Conv2d           (128, 64, 1, 1)     8320
    #> Conv2d groups=4  (128, 16, 3, 3)    18560
    #> Conv2d groups=64 (64, 1, 3, 3)        640
    #> Conv1d           (128, 64, 3)       24704
    #> ConvTranspose2d  (64, 128, 3, 3)    73856
    #> Linear           (128, 64)           8320
