"""logits 是整数 | Integer logits"""

import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
labels = torch.tensor([0, 1, 2, 1])
try:
    F.cross_entropy(logits.argmax(dim=1, keepdim=True), labels)  # 给了预测的类别 | predicted classes
except RuntimeError as e:
    print(e)
    #> "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
print(F.cross_entropy(logits, labels).shape)
#> torch.Size([])
