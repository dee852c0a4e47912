"""torchvision 的 fcn_resnet50：字典里的 out 和 aux | fcn_resnet50 of torchvision: out and aux in a dict"""

import torch
import torch.nn.functional as F
from torchvision.models.segmentation import fcn_resnet50

torch.manual_seed(0)
model = fcn_resnet50(weights=None, weights_backbone=None, num_classes=4, aux_loss=True)
images, masks = torch.rand(2, 3, 64, 96), torch.randint(0, 4, (2, 64, 96))

outputs = model(images)  # OrderedDict，不是张量 | an OrderedDict, not a tensor
print({name: tuple(scores.shape) for name, scores in outputs.items()})
#> {'out': (2, 4, 64, 96), 'aux': (2, 4, 64, 96)}
try:
    outputs.argmax(dim=1)
except AttributeError as e:
    print(e)
    #> 'collections.OrderedDict' object has no attribute 'argmax'
loss = F.cross_entropy(outputs["out"], masks, ignore_index=255)
loss = loss + 0.5 * F.cross_entropy(outputs["aux"], masks, ignore_index=255)  # 训练时才加 | training
loss.backward()

model.eval()
with torch.inference_mode():
    print(model(images)["out"].argmax(dim=1).shape)
    #> torch.Size([2, 64, 96])
print(model.backbone(images)["out"].shape)  # 只缩小 8 倍，靠空洞 | 1/8, by dilation
#> torch.Size([2, 2048, 8, 12])
