"""平均精度 AP，一步一步算 | Average precision, step by step

alt: 精确率对召回率的锯齿线，和它右侧最高值的阶梯线；阶梯下的面积就是 AP | Precision against recall: the saw-tooth and its staircase; the area under the stairs is AP
"""

import matplotlib.pyplot as plt
import torch

scores = torch.tensor([0.95, 0.9, 0.8, 0.7, 0.6, 0.4])  # 一类，所有图像 | one class, all images
hits = torch.tensor([1.0, 1, 0, 1, 0, 1])  # 与某个真实框 IoU >= 0.5 | IoU >= 0.5
total = 5  # 真实框共 5 个，漏了一个 | five true boxes, one is missed

hits = hits[scores.argsort(descending=True)]
recall = hits.cumsum(0) / total
precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
print(recall)
#> tensor([0.2000, 0.4000, 0.4000, 0.6000, 0.6000, 0.8000])
print(precision)
#> tensor([1.0000, 1.0000, 0.6667, 0.7500, 0.6000, 0.6667])
stairs = precision.flip(0).cummax(0).values.flip(0)  # 取右边最高的 | the best to the right
ap = (recall.diff(prepend=torch.zeros(1)) * stairs).sum()
print(f"AP = {ap:.3f}")  # mAP：各类的 AP 再求平均 | mAP: the mean over classes
#> AP = 0.683

plt.figure(figsize=(5, 3), layout="constrained")
plt.plot(recall, precision, "o-", color="C0", label="precision")
edges = torch.cat([torch.zeros(1), recall])
heights = torch.cat([stairs[:1], stairs])
plt.fill_between(edges, heights, step="pre", color="C1", alpha=0.3, label=f"AP = {ap:.2f}")
plt.xlim(0, 1)
plt.ylim(0, 1.05)
plt.xlabel("recall")
plt.ylabel("precision")
plt.legend(loc="lower left")
plt.show()
