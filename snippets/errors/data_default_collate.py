"""样本不是张量 | Samples that are not tensors"""

import numpy as np
from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2


class Photos(Dataset):
    def __init__(self, transform=None):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, index):
        image = Image.fromarray(np.full((8, 8, 3), index, dtype=np.uint8))
        return self.transform(image) if self.transform else image


try:
    next(iter(DataLoader(Photos(), batch_size=4)))
except TypeError as e:
    print(e)
    #> default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'PIL.Image.Image'>
print(next(iter(DataLoader(Photos(v2.ToImage()), batch_size=4))).shape)
#> torch.Size([4, 3, 8, 8])
