"""各批的平均再平均，不是总平均 | The mean of batch means is not the mean"""

import torch

errors = torch.tensor([1.0] * 64 + [1.0] * 64 + [0.0] * 2)  # 三批：64、64、2 | batches of 64, 64 and 2
batches = errors.split(64)
print(f"mean of means {sum(b.mean() for b in batches) / len(batches):.3f}")
#> mean of means 0.667
total = sum(b.mean() * len(b) for b in batches)  # 乘回样本数 | weighted by size
print(f"mean          {total / len(errors):.3f}")
#> mean          0.985
