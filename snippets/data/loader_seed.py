"""打乱的次序由种子决定 | The seed decides the order"""

import torch
from torch.utils.data import DataLoader

data = list(range(6))
orders = []
for _ in range(2):
    loader = DataLoader(data, shuffle=True, generator=torch.Generator().manual_seed(0))
    orders.append([[x.item() for x in loader] for _ in range(2)])  # 两轮 | two epochs
print(orders[0] == orders[1], orders[0][0] == orders[0][1])
#> True False
