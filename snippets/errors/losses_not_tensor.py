"""模型返回的不是张量 | A model that does not return a tensor"""

import torch
import torch.nn.functional as F
from torchvision.models.segmentation import fcn_resnet50

model = fcn_resnet50(weights=None, weights_backbone=None, num_classes=2).eval()
images, labels = torch.rand(1, 3, 32, 32), torch.zeros(1, 32, 32, dtype=torch.long)
with torch.inference_mode():
    outputs = model(images)
try:
    F.cross_entropy(outputs, labels)
except TypeError as e:
    print(e)
    #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not collections.OrderedDict
print(list(outputs))
#> ['out']
print(F.cross_entropy(outputs["out"], labels).shape)
#> torch.Size([])
