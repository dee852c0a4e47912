"""手写 softmax，为什么会溢出 | Softmax by hand, and why it overflows"""

import torch
from torch.nn import functional as F

print(torch.tensor([88.0, 89.0]).exp())  # float32 到头了 | the end of float32
#> tensor([1.6516e+38,        inf])
logits = torch.tensor([[1.0, 2.0, 3.0], [1000.0, 1001.0, 1002.0]])
naive = torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)
print(naive)  # inf / inf 得 nan | inf / inf is nan
#> tensor([[0.0900, 0.2447, 0.6652],
#>         [   nan,    nan,    nan]])

shifted = logits - logits.amax(dim=1, keepdim=True)
print(shifted.exp() / shifted.exp().sum(dim=1, keepdim=True))
#> tensor([[0.0900, 0.2447, 0.6652],
#>         [0.0900, 0.2447, 0.6652]])
print(torch.softmax(logits, dim=1))  # 自带这一步 | does this itself
#> tensor([[0.0900, 0.2447, 0.6652],
#>         [0.0900, 0.2447, 0.6652]])

print(torch.exp(logits).sum(dim=1).log())
#> tensor([3.4076,    inf])
print(logits.logsumexp(dim=1))
#> tensor([   3.4076, 1002.4076])
log_probabilities = shifted - shifted.logsumexp(dim=1, keepdim=True)
print(log_probabilities.allclose(F.log_softmax(logits, dim=1)))
#> True
