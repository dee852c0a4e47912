"""标签要浮点、同形状；BCELoss 只收概率 | Float labels of the same shape; BCELoss takes probabilities only"""

import torch
from torch import nn

logits = torch.randn(4)
for wrong in (
    lambda: nn.BCEWithLogitsLoss()(logits, torch.tensor([0, 1, 1, 0])),
    lambda: nn.BCELoss()(torch.rand(4), torch.tensor([0, 1, 1, 0])),
    lambda: nn.BCEWithLogitsLoss()(logits.unsqueeze(1), torch.ones(4)),
    lambda: nn.BCELoss()(torch.tensor([1.5]), torch.ones(1)),
    lambda: nn.BCELoss()(torch.tensor([0.5]), torch.tensor([2.0])),
):
    try:
        print("fine:", wrong().item() > 0)
    except (RuntimeError, ValueError) as e:
        print(str(e).splitlines()[0])
        #> result type Float can't be cast to the desired output type Long
        #> Found dtype Long but expected Float
        #> Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))
        #> all elements of input should be between 0 and 1
        #> all elements of target should be between 0 and 1
