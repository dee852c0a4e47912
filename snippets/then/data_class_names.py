"""类别的名字在数据集里 | The class names are in the dataset"""

import torch
from torchvision.datasets import MNIST, FashionMNIST

print(FashionMNIST.classes)
#> ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
print(MNIST.classes[7], [FashionMNIST.classes[i] for i in torch.tensor([9, 0])])
#> 7 - seven ['Ankle boot', 'T-shirt/top']
