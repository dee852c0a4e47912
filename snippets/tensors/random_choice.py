"""抽样：按概率、不放回、按权重 | Sampling: by probability, without replacement, weighted"""

import torch

torch.manual_seed(0)
items = torch.tensor([10, 20, 30, 40])
print(items[torch.randperm(4)[:2]])  # 不放回 | without replacement
#> tensor([10, 20])
print(items[torch.randint(4, (6,))])  # 放回 | with replacement
#> tensor([10, 40, 40, 40, 40, 20])
weights = torch.tensor([0.0, 1.0, 1.0, 8.0])  # 不用加起来等于 1 | need not sum to 1
print(items[torch.multinomial(weights, 6, replacement=True)])
#> tensor([20, 40, 40, 30, 40, 40])
print(torch.multinomial(weights, 3))  # 不放回：权重 0 的抽不到 | weight 0 is never drawn
#> tensor([3, 2, 1])
# 要 4 个，只有 3 个可抽：不报错，抽到了权重 0 的 | four wanted, three to draw from: no error, and weight 0 is drawn
print(torch.multinomial(weights, 4))
#> tensor([3, 2, 1, 0])
