"""同样的数据，两种模式，两个准确率 | The same data, two modes, two accuracies"""

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张手写数字 | 1,797 handwritten digits
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.7), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(30):
    loss = nn.functional.cross_entropy(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
accuracy = {}
for mode in (True, False):
    model.train(mode)
    with torch.inference_mode():
        accuracy[mode] = (model(images).argmax(dim=1) == labels).float().mean().item()
    print("train()" if mode else "eval() ", f"{accuracy[mode]:.2f}")
    #> train() 0....
    #> eval()  0....
print(accuracy[False] > accuracy[True] + 0.1)
#> True
