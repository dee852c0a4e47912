"""不用下载的手写数字 | Handwritten digits without a download"""

import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16  # 像素值 0 到 16 | pixels from 0 to 16
labels = torch.tensor(digits.target)
print(images.shape, labels.dtype, torch.bincount(labels).tolist())
#> torch.Size([1797, 1, 8, 8]) torch.int64 [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
loader = DataLoader(TensorDataset(images, labels), batch_size=64, shuffle=True)
print(len(loader))
#> 29
