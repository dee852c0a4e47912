"""分组的四种错误 | Four mistakes with groups"""

import torch
from torchvision.models import alexnet, resnet18

with torch.device("meta"):  # 只要结构，不占内存 | only the structure, no memory
    alex, res = alexnet(), resnet18()
for wrong in (
    lambda: alex.classifiter,
    lambda: res.features,  # ResNet 的头叫 fc，没有 features | a ResNet has fc and no features
    lambda: torch.optim.SGD([{"params": alex.features.parameters()}, {"params": alex.parameters()}], lr=0.1),
    lambda: torch.optim.SGD([{"lr": 0.1}], lr=0.1),
):
    try:
        wrong()
    except (AttributeError, ValueError, KeyError) as e:
        print(f"{type(e).__name__}: {e}")
        #> AttributeError: 'AlexNet' object has no attribute 'classifiter'
        #> AttributeError: 'ResNet' object has no attribute 'features'
        #> ValueError: some parameters appear in more than one parameter group
        #> KeyError: 'params'

head = {id(p) for p in res.fc.parameters()}
backbone = [p for p in res.parameters() if id(p) not in head]  # 其余全部 | everything else
optimizer = torch.optim.SGD([{"params": backbone, "lr": 1e-5}, {"params": res.fc.parameters()}], lr=1e-2)
print([(group["lr"], len(group["params"])) for group in optimizer.param_groups])
#> [(1e-05, 60), (0.01, 2)]
