"""训练好，验证差 | Good in training, poor in validation"""

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张手写数字 | 1,797 handwritten digits
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
for count in (50, 1300):  # 训练样本的个数 | the number of training samples
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(60):
        loss = nn.functional.cross_entropy(model(images[:count]), labels[:count])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        right = model(images).argmax(dim=1) == labels
    train, val = right[:count].float().mean(), right[1300:].float().mean()
    print(f"{count:4} samples: training {train:.2f}, validation {val:.2f}")
    #>   50 samples: training 1.00, validation 0.76
    #> 1300 samples: training 1.00, validation 0.93
