"""标签从 1 数起：0 在哪些模型里是背景 | Count labels from 1: in which models 0 is background"""

import torch
from torchvision.models import get_model

image = torch.rand(3, 64, 64)
target = {"boxes": torch.tensor([[10.0, 10, 40, 50]]), "labels": torch.tensor([0])}
small = {"min_size": 64, "max_size": 64}
for name, options in (
    ("fasterrcnn_mobilenet_v3_large_320_fpn", {"box_score_thresh": 0.0, **small}),
    ("ssdlite320_mobilenet_v3_large", {"score_thresh": 0.0}),
    ("retinanet_resnet50_fpn", {"score_thresh": 0.0, **small}),
    ("fcos_resnet50_fpn", {"score_thresh": 0.0, **small}),
):
    torch.manual_seed(0)
    model = get_model(name, weights=None, weights_backbone=None, num_classes=3, **options)
    model([image, image], [target, target])  # 标签 0，不报错 | label 0: no error
    model.eval()
    with torch.inference_mode():
        labels = model([image])[0]["labels"]
    print(f"{name}: predicts {labels.unique().tolist()}")
    #> fasterrcnn_mobilenet_v3_large_320_fpn: predicts [1, 2]
    #> ssdlite320_mobilenet_v3_large: predicts [1, 2]
    #> retinanet_resnet50_fpn: predicts [0, 1, 2]
    #> fcos_resnet50_fpn: predicts [0, 1, 2]
