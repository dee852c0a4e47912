"""标签要 int64，255 要忽略 | Labels must be int64, and 255 ignored"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(2, 21, 4, 6)  # (N, C, H, W)
labels = torch.randint(0, 21, (2, 4, 6), dtype=torch.uint8)  # (N, H, W)，没有通道维 | no channel dimension
labels[:, :, 0] = 255  # 边界 | border

for wrong in (labels, labels.int(), labels.long(), labels.long()[:, None]):
    try:
        F.cross_entropy(logits, wrong)
    except (RuntimeError, IndexError, ValueError) as e:
        print(f"{type(e).__name__}: {e}")
        #> RuntimeError: expected scalar type Long but found Byte
        #> RuntimeError: expected target dtype to be Long or Byte, but got Int
        #> IndexError: Target 255 is out of bounds.
        #> RuntimeError: only batches of spatial targets supported (3D tensors) but got targets of dimension: 4

loss = F.cross_entropy(logits, labels.long(), ignore_index=255)
kept = labels != 255
by_hand = F.cross_entropy(logits.permute(0, 2, 3, 1)[kept], labels[kept].long())
print(loss, torch.isclose(loss, by_hand))  # 平均只算没忽略的 | the mean is over what is kept
#> tensor(3.1371) tensor(True)
print(F.cross_entropy(logits, torch.full((2, 4, 6), 255), ignore_index=255))  # 一个像素都不剩 | nothing left
#> tensor(nan)
one_d = torch.tensor([1, 2, 3], dtype=torch.uint8)
print(F.cross_entropy(torch.zeros(3, 21), one_d))  # 一维的标签收 uint8 | 1-d labels may be uint8
#> tensor(3.0445)
