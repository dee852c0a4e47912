"""展平时把批量也展平了 | Flattening the batch as well"""

import torch
from torch import nn

features = torch.randn(64, 16, 5, 5)
fc = nn.Linear(400, 10)
try:
    fc(features.flatten())  # 一个维度，25,600 个数 | one axis of 25,600 numbers
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (1x25600 and 400x10)
print(fc(features.flatten(start_dim=1)).shape)  # 或 nn.Flatten() | or nn.Flatten()
#> torch.Size([64, 10])

larger = torch.randn(64, 16, 10, 10)  # 少了一次池化 | one pooling was forgotten
logits = fc(larger.view(-1, 400))  # 不报错：每张图成了 4 行 | no error: each image has become 4 rows
print(logits.shape)
#> torch.Size([256, 10])
try:
    nn.CrossEntropyLoss()(logits, torch.randint(10, (64,)))
except ValueError as e:
    print(e)
    #> Expected input batch_size (256) to match target batch_size (64).
