"""取出正确类别的概率 | The probability of the true class"""

import torch

probabilities = torch.tensor([[0.1, 0.3, 0.6], [0.3, 0.2, 0.5]])
labels = torch.tensor([0, 2])
print(probabilities.gather(1, labels.unsqueeze(1)))  # 形状 (2, 1) | of shape (2, 1)
#> tensor([[0.1000],
#>         [0.5000]])
print(probabilities[torch.arange(2), labels])  # 形状 (2,) | of shape (2,)
#> tensor([0.1000, 0.5000])
print(-probabilities[torch.arange(2), labels].log().mean())  # 交叉熵 | cross-entropy
#> tensor(1.4979)
print((probabilities.argmax(dim=1) == labels).float().mean())  # 准确率 | accuracy
#> tensor(0.5000)
try:
    probabilities.gather(1, labels.unsqueeze(1).float())
except RuntimeError as e:
    print(e)
    #> gather(): Expected dtype int32/int64 for index
print(-torch.tensor([0.0]).log())  # 概率成了 0，损失无穷大 | probability 0, infinite loss
#> tensor([inf])
