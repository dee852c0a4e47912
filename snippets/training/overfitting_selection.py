"""挑过的分数偏高：为什么要留一份测试集 | A score that was selected on is too high: why a test set is kept aside"""

import torch

torch.manual_seed(0)
val, test = torch.randint(2, (100,)), torch.randint(2, (100,))  # 标签全靠抛硬币 | labels by tossing a coin
guesses = torch.randint(2, (200, 200))  # 200 个“模型”，都是瞎猜 | 200 "models", all of which guess
val_scores = (guesses[:, :100] == val).float().mean(dim=1)
test_scores = (guesses[:, 100:] == test).float().mean(dim=1)
best = val_scores.argmax()
print(f"best of 200 on validation data: {val_scores[best]:.2f}")
#> best of 200 on validation data: 0.63
print(f"the same model on test data:    {test_scores[best]:.2f}")
#> the same model on test data:    0.50
