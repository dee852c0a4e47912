"""v1 和 v2 结果相同 | v1 and v2 give the same"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision import transforms
from torchvision.transforms import v2

photo = Image.fromarray(load_sample_image("flower.jpg"))
old = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
new = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize((0.5,), (0.5,))])
print(torch.allclose(old(photo), new(photo), atol=1e-6))
#> True
try:
    transforms.Compose([transforms.Normalize((0.5,), (0.5,)), transforms.ToTensor()])(photo)  # 顺序反了 | wrong order
except TypeError as e:
    print(e)
    #> img should be Tensor Image. Got <class 'PIL.Image.Image'>
try:
    transforms.Compose([transforms.ToTensor(), transforms.FiveCrop(40), transforms.ToTensor()])(photo)
except TypeError as e:
    print(e)
    #> pic should be PIL Image or ndarray. Got <class 'tuple'>
