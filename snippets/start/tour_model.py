"""模型：一层接一层的函数，参数可数 | A model: functions in a row, with parameters that can be counted"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Flatten(),  # (N, 8, 8) -> (N, 64)
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
images = torch.rand(5, 8, 8)
logits = model(images)  # 每类一个得分 | one score per class
print(logits.shape)
#> torch.Size([5, 10])
print(logits.softmax(dim=1).sum(dim=1))  # 每行是一个分布 | each row is a distribution
#> tensor([1.0000, 1.0000, 1.0000, 1.0000, 1.0000], grad_fn=<SumBackward1>)
print(logits.argmax(dim=1).shape)
#> torch.Size([5])

for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape), parameter.numel())
    #> 1.weight (32, 64) 2048
    #> 1.bias (32,) 32
    #> 3.weight (10, 32) 320
    #> 3.bias (10,) 10
print(sum(p.numel() for p in model.parameters()))
#> 2410
