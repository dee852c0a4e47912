"""解码一次，留在内存里 | Decode once, keep it in memory"""

import torch
from torch.utils.data import DataLoader, Dataset


class Cached(Dataset):
    def __init__(self, size):
        self.images, self.decoded = torch.zeros(size, 3, 8, 8, dtype=torch.uint8), torch.zeros(size, dtype=torch.bool)
        self.images.share_memory_(), self.decoded.share_memory_()  # 各进程共用 | shared by the processes

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        if not self.decoded[index]:
            self.images[index], self.decoded[index] = index % 256, True  # 这里本来要读文件、解码 | reading and decoding
        return self.images[index].float() / 255  # 增广放在缓存之后 | augmentation comes after the cache


data = Cached(20)
loader = DataLoader(data, batch_size=5, num_workers=2)
print(sum(len(batch) for batch in loader), data.decoded.sum().item(), "decoded")
#> 20 20 decoded
print(data.images.nbytes, "bytes as uint8,", data.images.float().nbytes, "as float32")
#> 3840 bytes as uint8, 15360 as float32
