"""每张图的预测类别 | The predicted class of each image"""

import torch

torch.manual_seed(0)
logits = torch.randn(64, 10)
print(logits.argmax(dim=1).shape)
#> torch.Size([64])
