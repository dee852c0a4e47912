"""最近邻：手写数字识别 | Nearest neighbors: reading digits"""

import torch
from sklearn.datasets import load_digits

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
x, y = torch.tensor(digits.data, dtype=torch.float32), torch.tensor(digits.target)
order = torch.randperm(len(y), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]
distance = torch.cdist(x[test], x[train])  # (450, 1347)
for k in (1, 5):
    nearest = distance.topk(k, dim=1, largest=False).indices
    predictions = y[train][nearest].mode(dim=1).values
    print(f"k={k}: {(predictions == y[test]).float().mean():.1%}")
    #> k=1: 98.0%
    #> k=5: 98.2%
