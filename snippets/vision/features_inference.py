"""inference_mode 里算出的特征不能再求梯度 | Features made in inference_mode cannot take part in gradients"""

import torch
from torch import nn

backbone, head = nn.Linear(8, 4), nn.Linear(4, 2)
with torch.inference_mode():
    features = backbone(torch.rand(3, 8))
try:
    head(features).sum().backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Inference tensors cannot be saved for backward
head(features.clone()).sum().backward()  # 副本是普通张量 | a clone is an ordinary tensor
with torch.no_grad():  # 或者用 no_grad | or use no_grad
    features = backbone(torch.rand(3, 8))
head(features).sum().backward()
print(head.weight.grad.shape)
#> torch.Size([2, 4])
