"""批量为 1 时，squeeze() 连批量维也去掉 | With a batch of one, squeeze() drops the batch too"""

import torch

for batch_size in (4, 1):
    scores = torch.zeros(batch_size, 1)  # 每个样本一个得分 | one score per sample
    print(scores.squeeze().shape, scores.squeeze(1).shape)
    #> torch.Size([4]) torch.Size([4])
    #> torch.Size([]) torch.Size([1])
wrong = scores.squeeze()  # 最后一批只剩一个样本 | the last batch holds one sample
try:
    list(wrong)
except TypeError as e:
    print(e)
    #> iteration over a 0-d tensor
try:
    wrong[0]
except IndexError as e:
    print(e)
    #> invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
print(list(scores.squeeze(1)))  # 写明第 1 维 | name dim 1
#> [tensor(0.)]
