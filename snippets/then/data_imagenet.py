"""ImageNet 要自己下载 | ImageNet has to be downloaded by hand"""

from torchvision.datasets import ImageNet

try:
    ImageNet("data", download=True)
except RuntimeError as e:
    print(str(e).split(" in the root")[0])
    #> The archive ILSVRC2012_devkit_t12.tar.gz is not present
