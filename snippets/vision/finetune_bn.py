"""冻结的批量归一化：统计量还在变 | Frozen batch norm: its statistics still move"""

import torch
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18().requires_grad_(False)
images = 3 + torch.randn(8, 3, 64, 64)  # 分布与原来不同 | not distributed as before


def moved(model):
    before = {name: b.clone() for name, b in model.named_buffers() if name.endswith("running_mean")}
    model(images)
    after = dict(model.named_buffers())
    return sum(not torch.equal(before[name], after[name]) for name in before), len(before)


before = model.eval()(images)
print("train", moved(model.train()))
#> train (20, 20)
print(torch.allclose(model.eval()(images), before))  # 参数没变，输出变了 | same parameters, other outputs
#> False
print("eval ", moved(model.eval()))
#> eval  (0, 20)
model.train()  # 每轮开头的这一句把它们又打开了 | at the start of each epoch this switches them on again
print("train", moved(model))
#> train (20, 20)
