"""ignore_index：这些位置不算 | ignore_index: positions that do not count"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, -100, 2, -100])  # -100 是默认值 | -100 is the default
print(torch.equal(F.cross_entropy(logits, labels), F.cross_entropy(logits[[0, 2]], labels[[0, 2]])))
#> True
print(F.cross_entropy(logits, torch.full((4,), -100)))  # 全被忽略：0 除以 0 | all ignored: 0 by 0
#> tensor(nan)
print(F.cross_entropy(logits, torch.tensor([0, 255, 2, 255]), ignore_index=255))  # VOC 的边界 | the border in VOC
#> tensor(1.1729)
