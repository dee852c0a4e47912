"""按定义写的 softmax 会溢出 | Softmax computed from its definition overflows"""

import torch


def naive_softmax(scores):
    return scores.exp() / scores.exp().sum(dim=1, keepdim=True)


print(naive_softmax(torch.tensor([[1.0, 2.0, 3.0]])))
#> tensor([[0.0900, 0.2447, 0.6652]])
for scores in ([[1000.0, 0.0]], [[-1000.0, -1000.0]], [[88.0, 89.0]]):
    print(naive_softmax(torch.tensor(scores)), torch.softmax(torch.tensor(scores), dim=1))
    #> tensor([[nan, 0.]]) tensor([[1., 0.]])
    #> tensor([[nan, nan]]) tensor([[0.5000, 0.5000]])
    #> tensor([[0., nan]]) tensor([[0.2689, 0.7311]])
