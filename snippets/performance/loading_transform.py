"""变换放在批量上做 | Transform whole batches

alone: yes
"""

import statistics
import time

import torch
from torchvision.transforms import v2

torch.set_num_threads(1)
normalize = v2.Compose([v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.25] * 3)])


def seconds(run, images):
    start = time.perf_counter()
    run(images)
    return time.perf_counter() - start


def one_by_one(images):
    return torch.stack([normalize(image) for image in images])


for size in (32, 224):
    images = torch.randint(256, (64, 3, size, size), dtype=torch.uint8)
    rates = [seconds(one_by_one, images) / seconds(normalize, images) for _ in range(15)]  # 挨着测 | side by side
    low, median, high = statistics.quantiles(rates[5:], n=4)
    print(f"{size}x{size}: one by one takes {median:.1f} times as long ({low:.1f} to {high:.1f})")
    #> 32x32: one by one takes ... times as long (... to ...)
    #> 224x224: one by one takes ... times as long (... to ...)
torch.manual_seed(3)
flipped = v2.RandomHorizontalFlip()(images)  # 随机变换：整批同一个决定 | random transforms decide once for the batch
print([torch.equal(a, b.flip(-1)) for a, b in zip(flipped[:4], images[:4], strict=True)])
#> [True, True, True, True]
