"""数据长什么样 | What the data look like

alt: 第二个特征与标签的散点图，点落在一条向下的带子里 | The second feature against the label: a band of points that falls
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)
plt.figure(figsize=(5, 2.8), layout="constrained")
plt.scatter(features[:, 1], labels, s=12, c=features[:, 0], cmap="viridis")
plt.colorbar(label="feature 1")
plt.xlabel("feature 2")
plt.ylabel("label")
plt.show()
