"""正样本少：pos_weight | Few positives: pos_weight"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
labels = (torch.rand(10_000) < 0.1).float()
ratio = (1 - labels).sum() / labels.sum()
for weight in (None, ratio):
    logit = torch.zeros(1, requires_grad=True)  # 最好的常数预测 | the best constant prediction
    optimizer = torch.optim.Adam([logit], lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        F.binary_cross_entropy_with_logits(logit.expand(10_000), labels, pos_weight=weight).backward()
        optimizer.step()
    print(f"pos_weight {weight if weight is None else round(weight.item(), 1)}: probability {logit.sigmoid().item():.2f}")
    #> pos_weight None: probability 0.10
    #> pos_weight 8.7: probability 0.50
