"""预测时也丢：看模型有多确定 | Dropping at prediction, too: how certain is the model"""

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.5), nn.Linear(128, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
for _ in range(100):
    loss = nn.functional.cross_entropy(net(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

noise = torch.rand(1, 64)  # 不是数字 | not a digit
with torch.inference_mode():
    for name, image in (("a digit", images[:1]), ("noise", noise)):
        draws = torch.stack([net(image).softmax(dim=1) for _ in range(100)])  # 仍是训练模式 | still in training mode
        print(f"{name}: spread {draws.std(dim=0).max():.2f}")
        #> a digit: spread 0.01
        #> noise: spread 0.05
