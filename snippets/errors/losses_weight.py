"""类别权重的长度 | The length of the class weights"""

import torch
import torch.nn.functional as F

logits, labels = torch.randn(4, 3), torch.tensor([0, 1, 1, 1])
counts = torch.bincount(labels)
try:
    F.cross_entropy(logits, labels, weight=1 / counts)
except RuntimeError as e:
    print(e)
    #> weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
counts = torch.bincount(labels, minlength=3)
print(F.cross_entropy(logits, labels, weight=1 / counts.clamp(min=1)).shape)
#> torch.Size([])
