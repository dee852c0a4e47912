"""自己写的 softmax 会溢出 | A softmax written by hand overflows"""

import torch

logits = torch.tensor([1000.0, 999.0, 0.0])
print(logits.exp() / logits.exp().sum())  # inf / inf
#> tensor([nan, nan, 0.])
shifted = logits - logits.max()  # 减去最大值，结果不变 | subtract the largest: the same result
print(shifted.exp() / shifted.exp().sum(), logits.softmax(dim=0))
#> tensor([0.7311, 0.2689, 0.0000]) tensor([0.7311, 0.2689, 0.0000])
print(logits.softmax(dim=0).log(), logits.log_softmax(dim=0))  # 先 softmax 再 log 得 -inf | softmax then log gives -inf
#> tensor([-0.3133, -1.3133,    -inf]) tensor([-3.1326e-01, -1.3133e+00, -1.0003e+03])
