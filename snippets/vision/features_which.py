"""哪一层的特征最好用 | Which layer's features serve best

alt: 源任务的准确率一直接近 1；新任务的准确率到最后几层明显下降 | Source accuracy stays near 1; on the new task it falls in the last layers
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.linear_model import RidgeClassifier
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
images, labels = torch.tensor(pixels, dtype=torch.float32).view(-1, 1, 8, 8) / 16, torch.tensor(digits)
convs = [layer for i, o in ((1, 16), (16, 32), (32, 64)) for layer in (nn.Conv2d(i, o, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))]
net = nn.Sequential(*convs, nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 5))
optimizer = torch.optim.AdamW(net.parameters(), lr=5e-3)
old = labels < 5
for _ in range(60):  # 只学 0–4，全部都学 | learns 0-4 only, all of them
    optimizer.zero_grad()
    F.cross_entropy(net(images[old]), labels[old]).backward()
    optimizer.step()

layers = {"pixels": 0, "pool1": 3, "pool2": 6, "pool3": 9, "hidden": 12, "logits": 13}
for name, chosen in (("digits 0-4 (source)", old), ("digits 5-9 (new)", ~old)):
    accuracy = []
    for end in layers.values():  # 每一层的特征配一个线性分类器 | a linear classifier on each layer's features
        with torch.inference_mode():
            features = net[:end](images[chosen]).flatten(1)
        probe = RidgeClassifier().fit(features[:200], labels[chosen][:200])
        accuracy.append(probe.score(features[200:], labels[chosen][200:]))
    print(f"{name}: pixels {accuracy[0]:.2f}, logits {accuracy[-1]:.2f}")
    #> digits 0-4 (source): pixels 0...., logits ...
    #> digits 5-9 (new): pixels 0...., logits 0....
    plt.plot(list(layers), accuracy, "o-", label=name)
plt.gcf().set(size_inches=(6, 3), layout_engine="constrained")
plt.ylabel("test accuracy of a linear probe")
plt.legend()
plt.show()
