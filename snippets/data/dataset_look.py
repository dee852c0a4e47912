"""先看数据 | Look at the data first"""

import torch
from sklearn.datasets import load_digits

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
images, labels = torch.tensor(digits.images), torch.tensor(digits.target)
for name, t in (("images", images), ("labels", labels)):
    print(f"{name}: {tuple(t.shape)} {t.dtype}, {t.min().item():g} to {t.max().item():g}, nan {t.isnan().any().item()}")
    #> images: (1797, 8, 8) torch.float64, 0 to 16, nan False
    #> labels: (1797,) torch.int64, 0 to 9, nan False
print("mean", round(images.mean().item(), 2), "counts", torch.bincount(labels).tolist())
#> mean 4.88 counts [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
