"""变换放在批量上做 | Transform whole batches

alone: yes
"""

import time

import torch
from torchvision.transforms import v2

torch.set_num_threads(1)
torch.manual_seed(0)
images = torch.randint(256, (256, 3, 32, 32), dtype=torch.uint8)
normalize = v2.Compose([v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.25] * 3)])
times = []
for run in (lambda: torch.stack([normalize(image) for image in images]), lambda: normalize(images)):
    run()
    start = time.perf_counter()
    result = run()
    times.append(time.perf_counter() - start)
print(f"one by one takes {times[0] / times[1]:.1f} times as long, {result.shape}")
#> one by one takes ... times as long, torch.Size([256, 3, 32, 32])
torch.manual_seed(3)
flipped = v2.RandomHorizontalFlip()(images)  # 随机变换：整批同一个决定 | random transforms decide once for the batch
print([torch.equal(a, b.flip(-1)) for a, b in zip(flipped[:4], images[:4], strict=True)])
#> [True, True, True, True]
