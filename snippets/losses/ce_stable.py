"""自己写 -log(softmax)：大的 logits 得到 inf 和 nan | -log(softmax) by hand: inf and nan for large logits"""

import torch
import torch.nn.functional as F

logits, labels = torch.tensor([[0.0, 200.0]]), torch.tensor([0])
exp = logits.exp()
print(-(exp / exp.sum(dim=1, keepdim=True)).log()[0, 0])  # exp(200) 溢出 | exp(200) overflows
#> tensor(inf)
print(-logits.softmax(dim=1).log()[0, 0])  # softmax 稳，log 不稳 | softmax holds, log does not
#> tensor(inf)
print(-logits.log_softmax(dim=1)[0, 0], F.cross_entropy(logits, labels))
#> tensor(200.) tensor(200.)
print((-logits.softmax(dim=1).clamp(min=1e-7).log())[0, 0])  # 加 epsilon：不炸，但梯度没了 | an epsilon: finite, without gradient
#> tensor(16.1181)
