"""忘了 eval 或 train，各有什么后果 | What forgetting eval or train does"""

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
train, val = slice(0, 1347), slice(1347, None)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.8), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(images[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def accuracy():
    with torch.inference_mode():
        return (model(images[val]).argmax(dim=1) == labels[val]).float().mean().item()


print(f"still in training mode: {accuracy():.3f} {accuracy():.3f}")  # 还在丢，每次不同 | still dropping, different every time
#> still in training mode: 0.838 0.824
model.eval()
print(f"eval:                   {accuracy():.3f} {accuracy():.3f}")
#> eval:  ...
print(model[2].training, "- call model.train() before the next epoch")
#> False - call model.train() before the next epoch
