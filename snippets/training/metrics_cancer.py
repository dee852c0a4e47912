"""真实的表格：乳腺癌筛查，阈值换来召回率 | A real table: breast cancer, where the threshold buys recall"""

import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

table = load_breast_cancer()
x = torch.tensor(table.data, dtype=torch.float32)  # (569, 30)
y = torch.tensor(table.target == 0, dtype=torch.float32)  # 1 是恶性 | 1 is malignant
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
train, test = order[:300], order[300:]
x = (x - x[train].mean(dim=0)) / x[train].std(dim=0)

torch.manual_seed(0)
net = nn.Linear(30, 1)
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
for _ in range(100):
    loss = nn.functional.binary_cross_entropy_with_logits(net(x[train]).squeeze(1), y[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.inference_mode():
    chance = net(x[test]).squeeze(1).sigmoid()
truth = y[test] == 1
print(f"{truth.sum()} of {len(truth)} test rows are malignant")
#> 97 of 269 test rows are malignant
for threshold in (0.5, 0.2, 0.05):
    found = chance > threshold
    right = (found & truth).sum()
    print(f"above {threshold}: precision {right / found.sum():.3f}, recall {right / truth.sum():.3f}")
    #> above 0.5: precision 0.989, recall 0.959
    #> above 0.2: precision 0.842, recall 0.990
    #> above 0.05: precision 0.614, recall 1.000
