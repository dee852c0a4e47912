"""几种检测模型：参数量与损失 | Detectors: parameters and losses"""

import torch
from torchvision.models import get_model

torch.manual_seed(0)
image = torch.rand(3, 64, 64)
target = {
    "boxes": torch.tensor([[10.0, 10, 40, 50]]),
    "labels": torch.tensor([1]),
    "masks": torch.ones(1, 64, 64, dtype=torch.uint8),  # Mask R-CNN 才用 | only for Mask R-CNN
}
with torch.device("meta"):
    for name in ("fasterrcnn_resnet50_fpn", "ssd300_vgg16"):
        model = get_model(name, weights=None, weights_backbone=None)
        print(f"{name}: {sum(p.numel() for p in model.parameters()) / 1e6:.1f} M")
        #> fasterrcnn_resnet50_fpn: 41.8 M
        #> ssd300_vgg16: 35.6 M

small = {"min_size": 64, "max_size": 64}
for name, options in (
    ("ssdlite320_mobilenet_v3_large", {}),
    ("retinanet_resnet50_fpn", small),
    ("fcos_resnet50_fpn", small),
    ("maskrcnn_resnet50_fpn", {**small, "rpn_post_nms_top_n_train": 20}),
):
    model = get_model(name, weights=None, weights_backbone=None, **options)
    losses = model([image, image], [target, target])
    print(f"{name}: {sum(p.numel() for p in model.parameters()) / 1e6:.1f} M,", ", ".join(losses))
    #> ssdlite320_mobilenet_v3_large: 3.4 M, bbox_regression, classification
    #> retinanet_resnet50_fpn: 34.1 M, classification, bbox_regression
    #> fcos_resnet50_fpn: 32.3 M, classification, bbox_regression, bbox_ctrness
    #> maskrcnn_resnet50_fpn: 44.5 M, loss_classifier, loss_box_reg, loss_mask, loss_objectness, loss_rpn_box_reg
