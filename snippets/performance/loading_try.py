"""两个问题的答案：预先准备几批、整批一起翻转 | The answers: batches prepared ahead, and flipping a whole batch"""

import time

import torch
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2

taken = torch.zeros(1, dtype=torch.int64).share_memory_()


class Counted(Dataset):
    def __len__(self):
        return 60

    def __getitem__(self, index):
        taken.add_(1)  # 每批一个样本 | one sample a batch
        return index


if __name__ == "__main__":
    loader = DataLoader(Counted(), num_workers=1, prefetch_factor=4)
    batches = iter(loader)
    deadline = time.monotonic() + 20
    while taken < 4 and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    print("batches ready before the first is used:", taken.item())
    #> batches ready before the first is used: 4

    torch.manual_seed(0)
    flip, image = v2.RandomHorizontalFlip(), torch.arange(2.0).view(1, 1, 2)
    batch = image.repeat(4, 1, 1, 1)
    flipped = {int((flip(batch) != batch).any(-1).sum()) for _ in range(50)}
    print("flipped of 4:", sorted(flipped))
    #> flipped of 4: [0, 4]
