"""推理模式的张量拿去训练 | A tensor of inference mode in training"""

import torch
from torch import nn

backbone, head = nn.Linear(2, 4), nn.Linear(4, 1)
with torch.inference_mode():
    features = backbone(torch.ones(3, 2))
for wrong in (lambda: head(features), lambda: features.add_(1), lambda: features.requires_grad_()):
    try:
        wrong()
    except RuntimeError as e:
        print(str(e).split(".")[0] + ".")
        #> Inference tensors cannot be saved for backward.
        #> Inplace update to inference tensor outside InferenceMode is not allowed.
        #> Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.
head(features.clone()).sum().backward()
print(head.weight.grad.shape, features.is_inference())
#> torch.Size([1, 4]) True
