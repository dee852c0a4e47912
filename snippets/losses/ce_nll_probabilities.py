"""NLLLoss 不取对数：给了概率，损失是负的 | NLLLoss takes no logarithm: given probabilities, the loss is negative"""

import torch
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
print(nn.NLLLoss()(logits.softmax(dim=1), labels))  # 没有报错 | no error
#> tensor(-0.4289)
print(nn.NLLLoss()(logits.log_softmax(dim=1), labels))
#> tensor(1.1304)
for name in ("crossentropyloss", "logSoftmax"):
    try:
        getattr(nn, name)
    except AttributeError as e:
        print(e)
        #> module 'torch.nn' has no attribute 'crossentropyloss'
        #> module 'torch.nn' has no attribute 'logSoftmax'
