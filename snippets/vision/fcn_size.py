"""大小不是 32 的倍数 | Sizes that 32 does not divide"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
shrink = nn.Conv2d(3, 4, kernel_size=32, stride=32, padding=16)  # 代替整个主干 | stands for a whole body
enlarge = nn.ConvTranspose2d(4, 4, kernel_size=64, stride=32, padding=16)
images, masks = torch.rand(2, 3, 75, 100), torch.zeros(2, 75, 100, dtype=torch.int64)

logits = enlarge(shrink(images))
print(logits.shape)
#> torch.Size([2, 4, 96, 128])
try:
    F.cross_entropy(logits, masks)
except RuntimeError as e:
    print(e)
    #> size mismatch (got input: [2, 4, 96, 128] , target: [2, 75, 100]
logits = F.interpolate(logits, size=masks.shape[-2:], mode="bilinear")  # 插值得分 | of scores
print(logits.shape, F.cross_entropy(logits, masks).isfinite())
#> torch.Size([2, 4, 75, 100]) tensor(True)
