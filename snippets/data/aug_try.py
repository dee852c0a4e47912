"""两个问题的答案：翻转两次、混合的标签 | The answers: flipping twice, and mixed labels"""

import torch
import torch.nn.functional as F
from torchvision.transforms import v2

torch.manual_seed(0)
twice = v2.Compose([v2.RandomHorizontalFlip(), v2.RandomHorizontalFlip()])
image = torch.arange(4).view(1, 1, 4)
flipped = sum(not twice(image).equal(image) for _ in range(2000))
print(f"flipped in {flipped / 2000:.1f} of the cases")
#> flipped in 0.5 of the cases

target = torch.tensor([[0.7, 0.3]])
best = F.cross_entropy(target.log(), target)  # 预测正好等于标签 | exactly as predicted
print(f"loss of the perfect prediction {best:.3f}")
#> loss of the perfect prediction 0.611
