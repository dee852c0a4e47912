"""k 折交叉验证：数据少时选超参数 | k-fold cross-validation: hyperparameters from few data"""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data[:300], dtype=torch.float32) / 16, torch.tensor(digits.target[:300])


def accuracy(train, held_out, weight_decay):
    torch.manual_seed(0)
    net = nn.Linear(64, 10)
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.05, weight_decay=weight_decay)
    for _ in range(60):
        loss = F.cross_entropy(net(images[train]), labels[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return (net(images[held_out]).argmax(dim=1) == labels[held_out]).float().mean()


for weight_decay in (0.0, 3.0, 10.0):
    folds = KFold(n_splits=5, shuffle=True, random_state=0).split(images)
    scores = torch.stack([accuracy(train, held_out, weight_decay) for train, held_out in folds])
    print(f"weight decay {weight_decay:4}: {scores.mean():.3f} ± {scores.std():.3f}")
    #> weight decay  0.0: 0.977 ± 0.025
    #> weight decay  3.0: 0.960 ± 0.028
    #> weight decay 10.0: 0.873 ± 0.037
