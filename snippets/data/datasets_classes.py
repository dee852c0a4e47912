"""有的数据集自带类名，有的要先读文件 | Class names: built in, or read from the files"""

from torchvision.datasets import CIFAR10, MNIST, FashionMNIST

print(FashionMNIST.classes)
#> ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
print(MNIST.classes[:3])
#> ['0 - zero', '1 - one', '2 - two']
print(hasattr(CIFAR10, "classes"))  # 读了文件才有 | there once the files are read
#> False
