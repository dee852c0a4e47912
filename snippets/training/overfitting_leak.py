"""泄漏：测试数据混进了预处理 | A leak: test data in the preprocessing"""

import torch

torch.manual_seed(0)
data = torch.randn(100, 3) * torch.tensor([1.0, 10.0, 100.0])
train, test = data[:80], data[80:]
leaked = (test - data.mean(dim=0)) / data.std(dim=0)  # 错：统计量里有测试集 | wrong: test data are in the statistics
mean, std = train.mean(dim=0), train.std(dim=0)
right = (test - mean) / std  # 对：用训练集的统计量 | right: statistics of the training set
print((leaked - right).abs().max() > 0.01)
#> tensor(True)
both = {tuple(row) for row in train.tolist()} & {tuple(row) for row in test.tolist()}
print(len(both))  # 重复的样本也是泄漏 | samples in both are a leak, too
#> 0
