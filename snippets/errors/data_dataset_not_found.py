"""数据没下载 | The data were not downloaded"""

from torchvision.datasets import CIFAR10, FakeData

try:
    CIFAR10("data", train=True)
except RuntimeError as e:
    print(e)
    #> Dataset not found or corrupted. You can use download=True to download it
dataset = FakeData(size=100, image_size=(3, 32, 32))  # 没有网络时先用假数据 | made-up data where there is no network
print(len(dataset), dataset[0][0].size)
#> 100 (32, 32)
