"""其他分割模型 | Other segmentation models"""

import torch
from torchvision.models import get_model

images = torch.zeros(1, 3, 64, 96, device="meta")
for name in ("fcn_resnet50", "fcn_resnet101", "deeplabv3_resnet50", "lraspp_mobilenet_v3_large"):
    with torch.device("meta"):
        model = get_model(name, weights=None, weights_backbone=None).eval()
    count = sum(p.numel() for p in model.parameters()) / 1e6
    print(f"{name}: {count:.1f} M, {tuple(model(images)['out'].shape)}")
    #> fcn_resnet50: 33.0 M, (1, 21, 64, 96)
    #> fcn_resnet101: 51.9 M, (1, 21, 64, 96)
    #> deeplabv3_resnet50: 39.6 M, (1, 21, 64, 96)
    #> lraspp_mobilenet_v3_large: 3.2 M, (1, 21, 64, 96)

with torch.device("meta"):
    model = get_model("deeplabv3_resnet50", weights=None, weights_backbone=None)
try:
    model(images)  # 训练模式，批量是 1 | training mode, a batch of one
except ValueError as e:
    print(e)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 256, 1, 1])
