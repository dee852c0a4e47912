"""BCE 两边要同形状 | BCE wants one shape for both"""

import torch
import torch.nn.functional as F

logits, labels = torch.randn(4, 1), torch.tensor([0.0, 1.0, 1.0, 0.0])
try:
    F.binary_cross_entropy_with_logits(logits, labels)
except ValueError as e:
    print(e)
    #> Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))
try:
    F.binary_cross_entropy(logits.sigmoid(), labels)
except ValueError as e:
    print(e)
    #> Using a target size (torch.Size([4])) that is different to the input size (torch.Size([4, 1])) is deprecated. Please ensure they have the same size.
print(F.binary_cross_entropy_with_logits(logits.squeeze(1), labels).shape)
#> torch.Size([])
