"""长短相近的放一批，少补零 | Batches of similar lengths need less padding"""

import torch
from torch.utils.data import BatchSampler

torch.manual_seed(0)
lengths = torch.randint(1, 100, (1000,))


def padding(batches):
    cells = sum(lengths[batch].max() * len(batch) for batch in batches)
    return 1 - lengths.sum() / cells


shuffled = list(BatchSampler(torch.randperm(1000).tolist(), 32, drop_last=False))
order = (lengths + 5 * torch.rand(1000)).argsort()  # 加一点噪声，每轮不同 | some noise: different every epoch
buckets = list(BatchSampler(order.tolist(), 32, drop_last=False))
buckets = [buckets[i] for i in torch.randperm(len(buckets)).tolist()]  # 批的次序打乱 | batches in random order
print(f"padding: shuffled {padding(shuffled):.0%}, buckets {padding(buckets):.0%}")
#> padding: shuffled 49%, buckets 6%
