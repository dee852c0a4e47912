"""循环里收集结果：列表，最后 cat 一次 | Collecting in a loop: a list, one cat at the end"""

import torch

torch.manual_seed(0)
batches = [torch.randn(4, 2) for _ in range(5)]
slow = torch.empty(0, 2)
for batch in batches:
    slow = torch.cat([slow, batch])  # 每次都把前面的复制一遍 | copies everything so far, every time
fast = torch.cat(batches)
print(torch.equal(slow, fast), fast.shape)
#> True torch.Size([20, 2])
