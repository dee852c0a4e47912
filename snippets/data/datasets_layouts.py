"""PIL、数组、张量：形状各不相同 | PIL, arrays, tensors: shapes differ"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

array = load_sample_image("flower.jpg").copy()
image = Image.fromarray(array)
tensor = v2.ToImage()(image)
print(image.size, image.mode)  # （宽，高） | (width, height)
#> (640, 427) RGB
print(array.shape, array.dtype)  # （高，宽，通道） | (height, width, channels)
#> (427, 640, 3) uint8
print(tuple(tensor.shape), tensor.dtype)  # （通道，高，宽） | (channels, height, width)
#> (3, 427, 640) torch.uint8
print(torch.equal(tensor, torch.from_numpy(array).permute(2, 0, 1)))
#> True
print(tuple(tensor.permute(1, 2, 0).shape))  # 交给 plt.imshow 之前 | before plt.imshow
#> (427, 640, 3)
