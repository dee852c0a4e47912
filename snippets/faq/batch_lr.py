"""批量大了，学习率跟着大 | A larger batch, a larger learning rate"""

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张手写数字 | 1,797 handwritten digits
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
for batch_size, lr in ((16, 0.05), (128, 0.05), (128, 0.4)):
    torch.manual_seed(0)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(5):
        for batch in torch.randperm(len(images)).split(batch_size):
            loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.inference_mode():
        print(f"batch {batch_size:3}, lr {lr}: loss {nn.functional.cross_entropy(model(images), labels):.2f}")
        #> batch  16, lr 0.05: loss 0.59
        #> batch 128, lr 0.05: loss 1.69
        #> batch 128, lr 0.4: loss 0.59
