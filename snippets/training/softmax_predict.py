"""看看预测：取一批，比对标签 | Look at predictions: take a batch, compare with labels"""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
loader = DataLoader(TensorDataset(images, labels), batch_size=8)
net = nn.Linear(64, 10)
try:
    iter(loader).next()
except AttributeError as e:
    print(e)
    #> '_SingleProcessDataLoaderIter' object has no attribute 'next'
x, y = next(iter(loader))
net.eval()
with torch.inference_mode():
    logits = net(x)
predicted = logits.argmax(dim=1)
print(y.tolist())
#> [0, 1, 2, 3, 4, 5, 6, 7]
print(predicted.tolist())  # 还没训练，全靠猜 | not trained yet: guesses
#> [9, 5, 5, 5, 5, 5, 5, 5]
print(torch.equal(torch.max(logits, dim=1).indices, predicted))  # 老代码里的写法 | how old code says it
#> True
print(logits.softmax(dim=1).max() < 0.5)
#> tensor(True)
