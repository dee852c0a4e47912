"""类别的名字是自带的 | The names of classes are built in"""

from torchvision.datasets import CIFAR10, MNIST, FashionMNIST

print(FashionMNIST.classes)
#> ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
print(MNIST.classes[:3])
#> ['0 - zero', '1 - one', '2 - two']
print(hasattr(CIFAR10, "classes"))  # 读了文件才有 | there once the files are read
#> False
