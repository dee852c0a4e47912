"""混淆矩阵 | The confusion matrix

alt: 10×10 的热图，行是真实的数字，列是预测的数字，对角线最亮 | A 10 by 10 heat map, rows true digits, columns predicted ones, brightest on the diagonal
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
x, y = torch.tensor(digits.data, dtype=torch.float32), torch.tensor(digits.target)
means = torch.stack([x[:1000][y[:1000] == c].mean(dim=0) for c in range(10)])
labels, predictions = y[1000:], torch.cdist(x[1000:], means).argmin(dim=1)  # 最近的类中心 | the nearest class mean
confusion = torch.bincount(labels * 10 + predictions, minlength=100).view(10, 10)
print(confusion.sum().item(), f"accuracy {confusion.diagonal().sum() / confusion.sum():.1%}")
#> 797 accuracy 89.1%
plt.figure(figsize=(4.2, 3.4), layout="constrained")
plt.imshow(confusion)
plt.xlabel("predicted")
plt.ylabel("true")
plt.xticks(range(10))
plt.yticks(range(10))
plt.colorbar()
plt.show()
