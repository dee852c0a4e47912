"""截断的陷阱：forward 里写的东西丢了 | The trap of cutting: what forward does itself is lost"""

import torch
from torch import nn
from torchvision.models import densenet121, googlenet
from torchvision.models.feature_extraction import create_feature_extractor

torch.manual_seed(0)
model = densenet121().eval()
images = torch.rand(1, 3, 64, 64)
with torch.inference_mode():
    cut = model.features(images)
    right = create_feature_extractor(model, ["relu"])(images)["relu"]
print(cut.shape == right.shape, torch.equal(cut, right), torch.equal(cut.relu(), right))
#> True False True
try:
    nn.Sequential(*model.children())(images)  # 少了 relu、池化、展平 | relu, pooling and flattening are missing
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (2048x2 and 1024x1000)
with torch.device("meta"):
    print([name for name, _ in googlenet(init_weights=False).named_children()][-5:])  # aux 也成了一环 | aux becomes a link
    #> ['aux1', 'aux2', 'avgpool', 'dropout', 'fc']
