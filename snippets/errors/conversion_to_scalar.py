"""item 只能取一个数 | item takes one number"""

import torch
from torch import nn

logits, labels = torch.zeros(3, 2), torch.tensor([0, 1, 1])
loss = nn.CrossEntropyLoss(reduction="none")(logits, labels)
try:
    loss.item()
except RuntimeError as e:
    print(e)
    #> a Tensor with 3 elements cannot be converted to Scalar
print(loss.tolist())
#> [0.6931471824645996, 0.6931471824645996, 0.6931471824645996]
print(loss.mean().item())
#> 0.6931471824645996
