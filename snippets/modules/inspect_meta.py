"""不占内存，看大模型的形状和参数 | Shapes and parameters of a large model, at no cost"""

import torch
from torchvision.models import resnet50

with torch.device("meta"):
    model = resnet50()
    output = model(torch.empty(8, 3, 224, 224))
print(output.shape, output.device, sum(p.numel() for p in model.parameters()))
#> torch.Size([8, 1000]) meta 25557032
for name, child in model.named_children():
    count = sum(p.numel() for p in child.parameters())
    if count:
        print(f"{name:7} {count:10,}")
        #> conv1        9,408
        #> bn1            128
        #> layer1     215,808
        #> layer2   1,219,584
        #> layer3   7,098,368
        #> layer4  14,964,736
        #> fc       2,049,000
