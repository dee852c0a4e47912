"""没写 transform，拼不成批 | No transform, no batch"""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

Path("images", "cat").mkdir(parents=True)
Image.new("RGB", (4, 4)).save("images/cat/1.png")
try:
    next(iter(DataLoader(ImageFolder("images"))))
except TypeError as e:
    print(e)
    #> default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'PIL.Image.Image'>
convert = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
print(next(iter(DataLoader(ImageFolder("images", transform=convert))))[0].shape)
#> torch.Size([1, 3, 4, 4])
try:
    ImageFolder("images", transform=[v2.ToImage(), v2.ToDtype(torch.float32)])[0]  # 要可调用，不是列表 | a callable, not a list
except TypeError as e:
    print(e)
    #> 'list' object is not callable
