"""两个问题的答案：logit 全是 0、阈值 0.9 | The answers: all logits 0, and the threshold 0.9"""

import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
for labels in (torch.zeros(4), torch.ones(4), torch.tensor([0.0, 1, 1, 0])):
    print(f"{criterion(torch.zeros(4), labels):.4f}")
    #> 0.6931
    #> 0.6931
    #> 0.6931

for threshold in (0.5, 0.9):
    print(f"{threshold}: logit {torch.logit(torch.tensor(threshold)):.3f}")
    #> 0.5: logit 0.000
    #> 0.9: logit 2.197
