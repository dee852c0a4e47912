"""两个问题的答案：加一个常数、乘一个数 | The answers: adding a constant, and multiplying"""

import torch

scores = torch.tensor([2.0, 1.0, 0.0])
print(scores.softmax(dim=0), (scores + 100).softmax(dim=0))  # 一样 | the same
#> tensor([0.6652, 0.2447, 0.0900]) tensor([0.6652, 0.2447, 0.0900])
print((scores * 10).softmax(dim=0))  # 更肯定，次序不变 | surer, in the same order
#> tensor([9.9995e-01, 4.5398e-05, 2.0611e-09])
print((scores / 10).softmax(dim=0))  # 接近均匀 | close to uniform
#> tensor([0.3672, 0.3322, 0.3006])
