"""view 的元素个数对不上 | A view with another number of elements"""

import torch

images = torch.zeros(20, 28, 28)  # 最后一批只有 20 张 | the last batch has 20 images only
try:
    images.view(32, 784)
except RuntimeError as e:
    print(e)
    #> shape '[32, 784]' is invalid for input of size 15680
print(images.view(-1, 784).shape, images.flatten(1).shape)
#> torch.Size([20, 784]) torch.Size([20, 784])
print(20 * 28 * 28, "elements, not", 32 * 784)
#> 15680 elements, not 25088
