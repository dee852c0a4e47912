"""两个问题的答案：一个 7×7 与三个 3×3、256×256 的图像 | The answers: one 7×7 against three 3×3, and images of 256×256"""

from torch import nn


def weights(*kernels):
    layers = [nn.Conv2d(256, 256, k, device="meta") for k in kernels]
    return sum(layer.weight.numel() for layer in layers)


print(f"{weights(7):,} and {weights(3, 3, 3):,}")
#> 3,211,264 and 1,769,472
for side in (224, 256):
    halved = side // 2**5  # 五次减半 | halved five times
    print(f"{side}: {halved}x{halved}, {512 * halved**2:,} numbers")
    #> 224: 7x7, 25,088 numbers
    #> 256: 8x8, 32,768 numbers
