"""困惑度：平均交叉熵取指数 | Perplexity: the exponential of the mean cross-entropy"""

import torch
import torch.nn.functional as F

vocabulary = 50
targets = torch.randint(vocabulary, (8, 20), generator=torch.Generator().manual_seed(0))
blind = torch.zeros(8, 20, vocabulary)  # 每个词一样的得分：瞎猜 | equal scores: guessing
# 等于词表大小 | the size of the vocabulary
print(F.cross_entropy(blind.flatten(0, 1), targets.flatten()).exp())
#> tensor(50.0000)
sure = 20 * F.one_hot(targets, vocabulary).float()
print(F.cross_entropy(sure.flatten(0, 1), targets.flatten()).exp())  # 全猜对是 1 | 1 when always right
#> tensor(1.)

# 两批，词数不同 | two batches of unequal size
sizes, losses = torch.tensor([100, 10]), torch.tensor([1.0, 3.0])
print(losses.exp().mean(), losses.mean().exp())  # 都不对 | both wrong
#> tensor(11.4019) tensor(7.3891)
# 先按词数求均值，再取指数 | mean over all words first, then exp
print(((losses * sizes).sum() / sizes.sum()).exp())
#> tensor(3.2603)
