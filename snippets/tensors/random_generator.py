"""单独的生成器，不影响全局的 | A separate generator leaves the global one alone"""

import torch
from torch.utils.data import random_split

torch.manual_seed(0)
before = torch.rand(1)
torch.manual_seed(0)
generator = torch.Generator().manual_seed(42)
torch.rand(100, generator=generator)
print(torch.equal(torch.rand(1), before))  # 全局序列没有动 | the global sequence has not moved
#> True
train, test = random_split(range(10), [8, 2], generator=torch.Generator().manual_seed(0))
print(list(test), generator.initial_seed(), generator.device)
#> [6, 2] 42 cpu
