"""自己数据集的均值和标准差 | The mean and standard deviation of your data"""

import torch
from sklearn.datasets import load_sample_images
from torch.utils.data import DataLoader

patches = torch.cat(
    [
        torch.tensor(photo).permute(2, 0, 1).unfold(1, 64, 64).unfold(2, 64, 64).flatten(1, 2).transpose(0, 1)
        for photo in load_sample_images().images
    ]
)  # (120, 3, 64, 64)，uint8 | (120, 3, 64, 64), uint8
count, total, squares = 0, torch.zeros(3, dtype=torch.float64), torch.zeros(3, dtype=torch.float64)
for batch in DataLoader(patches, batch_size=32):  # 放不进内存也能算 | works when memory cannot hold them all
    pixels = batch.double() / 255
    count += pixels[:, 0].numel()
    total += pixels.sum(dim=(0, 2, 3))
    squares += pixels.square().sum(dim=(0, 2, 3))
mean = total / count
std = (squares / count - mean.square()).sqrt()
print(len(patches), mean, std)
#> 120 tensor([0.4083, 0.4470, 0.4115], dtype=torch.float64) tensor([0.3781, 0.3035, 0.3318], dtype=torch.float64)
whole = patches.double() / 255
print(torch.allclose(mean, whole.mean(dim=(0, 2, 3))), torch.allclose(std, whole.std(dim=(0, 2, 3), correction=0)))
#> True True
