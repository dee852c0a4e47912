"""标签从 1 数起：0 是背景 | Labels count from 1: 0 is background"""

import torch
from torchvision.models.detection import ssdlite320_mobilenet_v3_large

torch.manual_seed(0)
model = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=3)
image, box = torch.rand(3, 64, 64), torch.tensor([[10.0, 10, 40, 50]])

target = {"boxes": box, "labels": torch.tensor([0])}
print(list(model([image, image], [target, target])))  # 不报错，学成背景 | no error: learned as background
#> ['bbox_regression', 'classification']
model.eval()
with torch.inference_mode():
    (output,) = model([image])
print(output["labels"].unique())  # 预测里从来没有 0 | 0 never appears among predictions
#> tensor([1, 2])
