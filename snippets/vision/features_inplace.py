"""钩子取到的被后面的原地 ReLU 改了 | What a hook kept, changed by an in-place ReLU after it"""

import torch
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18().eval()
kept = {}
model.bn1.register_forward_hook(lambda module, inputs, output: kept.update(raw=output, copy=output.clone()))
with torch.inference_mode():
    model(torch.rand(1, 3, 64, 64))
print(model.relu)
#> ReLU(inplace=True)
print((kept["raw"] < 0).any().item(), (kept["copy"] < 0).any().item())  # 负数不见了；副本还在 | gone; kept by the copy
#> False True
