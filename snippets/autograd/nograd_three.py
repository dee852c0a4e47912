"""推理时不记录计算图 | No graph for inference"""

import torch
from torch import nn

model, x = nn.Linear(3, 1), torch.ones(2, 3)
print(model(x).requires_grad)
#> True
with torch.no_grad():
    print(model(x).requires_grad)
    #> False
with torch.inference_mode():
    print(model(x).requires_grad)
    #> False


@torch.inference_mode()  # 也可以装饰函数 | decorates functions, too
def predict(x):
    return model(x)


print(predict(x).requires_grad, model.weight.requires_grad)
#> False True
