"""整个数据集：挑大小、裁剪、归一化 | A whole dataset: filter, crop, normalize"""

import torch
from torch.utils.data import DataLoader, Dataset
from torchvision import tv_tensors
from torchvision.transforms import v2


class Crops(Dataset):
    def __init__(self, pairs, size):
        # 比裁剪窗口小的，丢掉 | pairs smaller than the window are left out
        self.pairs = [(i, m) for i, m in pairs if i.shape[1] >= size[0] and i.shape[2] >= size[1]]
        self.transform = v2.Compose([
            v2.RandomCrop(size),
            v2.ToDtype({tv_tensors.Image: torch.float32, tv_tensors.Mask: torch.int64}, scale=True),
            v2.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]),
        ])  # fmt: skip

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        image, mask = self.pairs[index]
        return self.transform(tv_tensors.Image(image), tv_tensors.Mask(mask))


torch.manual_seed(0)
sizes = [(40, 60)] * 90 + [(60, 40)] * 10  # 十张竖图 | ten upright ones
pairs = [(torch.randint(0, 256, (3, *s), dtype=torch.uint8), torch.zeros(s, dtype=torch.uint8)) for s in sizes]
dataset = Crops(pairs, size=(32, 48))
print(len(dataset))
#> 90
images, masks = next(iter(DataLoader(dataset, batch_size=64, shuffle=True, drop_last=True)))
print(images.shape, images.dtype, masks.shape, masks.dtype)
#> torch.Size([64, 3, 32, 48]) torch.float32 torch.Size([64, 32, 48]) torch.int64
print(len(DataLoader(dataset, batch_size=64, drop_last=True)), len(DataLoader(dataset, batch_size=64)))
#> 1 2
print(len(DataLoader(dataset, batch_size=128, drop_last=True)))  # 一批也没有 | not a single batch
#> 0
