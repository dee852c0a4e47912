"""阈值怎么选：ROC 曲线与 AUC | Choosing a threshold: the ROC curve and AUC

alt: ROC 曲线从左下升到右上，明显高过对角线 | The ROC curve rises from lower left to upper right, well above the diagonal
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
labels = torch.cat([torch.ones(200), torch.zeros(300)]).bool()
scores = torch.randn(500) + 1.5 * labels
order = scores.argsort(descending=True)
true_positive_rate = labels[order].cumsum(0) / labels.sum()
false_positive_rate = (~labels[order]).cumsum(0) / (~labels).sum()
auc = torch.trapezoid(true_positive_rate, false_positive_rate)
pairs = (scores[labels][:, None] > scores[~labels]).float().mean()  # 正样本得分更高的概率 | how often a positive scores higher
print(f"{auc:.3f} {pairs:.3f}")
#> 0.848 0.848
plt.figure(figsize=(3.6, 2.8), layout="constrained")
plt.plot(false_positive_rate[::5], true_positive_rate[::5], color="C1")
plt.plot([0, 1], [0, 1], "--", color="gray", linewidth=1)
plt.xlabel("false positive rate")
plt.ylabel("true positive rate")
plt.show()
