"""自己写小批量：生成器 | Mini-batches by hand: a generator"""

import torch


def batches(features, labels, size):
    for index in torch.randperm(len(features)).split(size):  # 最后一份可能不满 | the last may be short
        yield features[index], labels[index]  # 要一批才取一批 | taken when asked for


torch.manual_seed(0)
features, labels = torch.randn(25, 2), torch.randn(25)
print([len(y) for _, y in batches(features, labels, 10)])
#> [10, 10, 5]
generator = batches(features, labels, 10)
# 遍历一次就空：每轮重新调用 | exhausted after one pass: call the function again every epoch
print(sum(len(y) for _, y in generator), sum(len(y) for _, y in generator))
#> 25 0
