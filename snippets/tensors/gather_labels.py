"""每行取一个：正确类别的得分 | One from each row: the score of the true class"""

import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
labels = torch.tensor([1, 0])
print(scores.gather(dim=1, index=labels.unsqueeze(1)))  # (2, 1)
#> tensor([[0.7000],
#>         [0.5000]])
print(scores[torch.arange(2), labels])  # 同样的数，(2,) | the same numbers, (2,)
#> tensor([0.7000, 0.5000])
print(scores[:, labels])  # 不对：每行都取这两列 | wrong: both columns of every row
#> tensor([[0.7000, 0.1000],
#>         [0.3000, 0.5000]])
