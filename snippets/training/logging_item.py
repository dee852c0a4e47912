"""记录 loss.item()，不要留住整张图 | Log loss.item(), do not keep the graph"""

import torch

weight = torch.ones(3, requires_grad=True)
kept, logged = [], []
for _ in range(3):
    loss = weight.square().sum()
    kept.append(loss)  # 每一步的计算图都留在内存里 | keeps the graph of every step in memory
    logged.append(loss.item())
print(kept[0].grad_fn is not None, logged)
#> True [3.0, 3.0, 3.0]
total = sum(kept)
print(total.requires_grad, sum(logged))
#> True 9.0
