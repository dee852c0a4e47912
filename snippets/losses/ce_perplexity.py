"""困惑度：e 的交叉熵次方 | Perplexity: e to the cross-entropy"""

import torch
import torch.nn.functional as F

logits, labels = torch.zeros(5, 27), torch.randint(27, (5,))  # 对 27 个字母一无所知 | no idea about 27 letters
print(F.cross_entropy(logits, labels).exp())
#> tensor(27.0000)
